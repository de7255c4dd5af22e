import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptAs, ProvinceView } from '#shared/api/office-views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { history } from '#functions/store/history.ts';
import { putSeed } from '#functions/store/seed.ts';
import { anEmblem } from '#test/support/an-emblem.ts';
import { staffIssuer } from '../portal.ts';
import { officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.close());

const name = { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hoa Province' };
const view = () => office.done<ProvinceView>('getProvince', { as: 'admin' });
const change = (body: object, as = 'admin', key = randomUUID()) =>
  office.portal.call<KeptAs & { code?: string; violations?: { path: string }[] }>('changeProvince', { as, body, key });

describe('how the province presents itself', () => {
  it('is as the portal comes until an administrator says otherwise', async () => {
    expect(await view()).toMatchObject({ province: unnamedProvince, version: 0, events: [] });
  });

  it('changes once for one request, and is an act with before and after', async () => {
    const body = { ...unnamedProvince, name, version: 0 };
    const key = randomUUID();
    expect((await change(body, 'admin', key)).body).toEqual({ id: 'portal', version: 1 });
    expect((await change(body, 'admin', key)).body).toEqual({ id: 'portal', version: 1 });
    expect(await view()).toMatchObject({
      province: { ...unnamedProvince, name },
      version: 1,
      events: [
        { act: 'change-province', by: { staffId: 'admin' }, before: { name: unnamedProvince.name }, after: { name } },
      ],
    });
  });

  it('keeps an emblem, and names it in the history by its digest alone', async () => {
    const emblem = anEmblem();
    const colours = { ...unnamedProvince.colours, header: '#0b3d91' };
    expect((await change({ ...unnamedProvince, name, emblem, colours, version: 1 })).body.version).toBe(2);
    const { province, events } = await view();
    expect(province).toMatchObject({ emblem, colours });
    expect(events[0]).toMatchObject({
      before: { header: '#903938' },
      after: { header: '#0b3d91', emblem: sha256hex(emblem).slice(0, 12) },
    });
    const chain = await history(office.portal.table).of({ subject: 'province', subjectId: 'portal' });
    expect(chain).toHaveLength(2);
    expect(verifyChain(chain.toReversed(), sha256hex)).toBe(true);
  });

  it('is refused on another state than there is now, to others, and with what is wrong; nothing is written', async () => {
    const before = await view();
    expect((await change({ ...unnamedProvince, version: 1 }, 'admin2')).body.code).toBe('edited-meanwhile');
    expect((await change({ ...unnamedProvince, version: 2 }, 'leader')).status).toBe(403);
    const faint = { ...unnamedProvince.colours, action: '#ffff00' };
    const reply = await change({ ...unnamedProvince, colours: faint, languages: ['en'], version: 2 });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(reply.body.violations?.map(({ path }) => path)).toEqual(['colours.action', 'languages']);
    for (const changes of [
      { portal: { vi: '', en: '' } },
      { colours: { ...faint, header: 'red' } },
      { emblem: 'no base 64' },
    ])
      expect((await change({ ...unnamedProvince, ...changes, version: 2 })).status).toBe(422);
    expect((await view()).version).toBe(before.version);
  });

  it('outlasts the next seed', async () => {
    await putSeed(office.portal.table, officeSeed(), { issuer: staffIssuer, signIns: [] });
    expect((await view()).province.name).toEqual(name);
  });
});
