import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agency } from '#shared/agency/agency.ts';
import { publish } from '#functions/publishing/publish.ts';
import type { Asked } from '#functions/publishing/publish.ts';
import { aService, anAgency } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

const old = anAgency('phuong-a', 'H52.1');
const other = anAgency('phuong-b', 'H52.2');
const { name: was, level } = old;
const renamed: Agency = {
  ...old,
  name: { vi: 'UBND phường Bình Minh', en: 'Binh Minh Ward' },
  former: [{ name: was, level, validTo: '2026-12-31' }],
};

let site: ASite;
beforeAll(async () => {
  site = await aSite();
  await site.agency(old);
  await site.agency(other);
  const offering = { receivingAgencyId: 'phuong-a', validFrom: '2025-07-01' };
  await site.offer(
    aService({
      offerings: [
        { agencyId: 'phuong-a', ...offering },
        { ...offering, agencyId: 'phuong-b' },
      ],
    }),
  );
});
afterAll(async () => site.close());

const publishOn = (asked: Asked, today: string) => publish(site.publisher, asked, () => today);
const page = () => site.text('dich-vu/cap-ban-sao/index.html');
const names = async () =>
  JSON.parse((await site.read('data/agencies.json')) ?? '') as { id: string; name: { vi: string } }[];

describe('pages that name a unit', () => {
  it('have its new name from its day on, by themselves at midnight', async () => {
    await site.agency(renamed);
    await publishOn('everything', '2026-11-23');
    expect(await page()).toContain(was.vi);
    expect(await names()).toContainEqual({ id: 'phuong-a', name: was });
    await publishOn({ serviceIds: [] }, '2026-12-31');
    expect(await page()).toContain(was.vi);
    await publishOn({ serviceIds: [] }, '2027-01-01');
    expect(await page()).toContain('UBND phường Bình Minh');
    expect(await page()).not.toContain(was.vi);
    expect(await names()).toContainEqual({ id: 'phuong-a', name: renamed.name });
  });

  it('name who took over once it has ended, and nobody twice', async () => {
    await site.agency({ ...renamed, validTo: '2027-06-30', successorIds: ['phuong-b'], dossiersTo: 'phuong-b' });
    await publishOn('everything', '2027-06-30');
    expect(await page()).toContain('UBND phường Bình Minh');
    await publishOn({ serviceIds: [] }, '2027-07-01');
    expect(await page()).not.toContain('UBND phường Bình Minh');
    expect((await page()).split(other.name.vi)).toHaveLength(2);
    expect(await names()).toContainEqual({ id: 'phuong-a', name: other.name });
  });
});
