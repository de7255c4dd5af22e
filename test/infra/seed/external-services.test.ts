import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { isInForce } from '#shared/calendar/in-force.ts';
import { externalOn } from '#shared/service/external-on.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { readSeed, seededServices } from './read-seed.ts';

const external = z.array(ExternalService).parse(readSeed('external-services.json'));
const ids = external.map(({ id }) => id);

describe('services of other systems', () => {
  it('have ids of their own, apart from the portal’s services', () => {
    const own = seededServices().map(({ service }) => service.id);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => own.includes(id))).toEqual([]);
  });

  it('are never shown on a day on which the province offers the same itself, nor is there a day on which neither is', () => {
    const own = new Map(seededServices().map(({ service }) => [service.id, service]));
    const pairs = external.flatMap((each) => (each.insteadOf === undefined ? [] : [{ each, id: each.insteadOf }]));
    expect(pairs.map(({ id }) => id)).toEqual(['phieu-ly-lich-tu-phap', 'doi-giay-phep-lai-xe']);
    for (const { each, id } of pairs) {
      const service = own.get(id)!;
      for (const date of ['2025-07-01', '2026-06-30', '2026-07-01', '2026-11-23']) {
        const isOwn = isInForce(service, date);
        expect([isOwn, externalOn([each], date, () => isOwn).length], `${id} ${date}`).toEqual(
          date < '2026-07-01' ? [true, 0] : [false, 1],
        );
      }
      // Whatever the dates say: one that is in force wins.
      expect(externalOn([each], '2026-11-23', () => true)).toEqual([]);
    }
  });

  it('are those of the police among others: judicial records, driving licences, residence', () => {
    const expected = ['ly-lich-tu-phap-cong-an', 'doi-giay-phep-lai-xe-cong-an', 'dang-ky-thuong-tru'];
    expect(ids).toEqual(expect.arrayContaining(expected));
    for (const { id, provider } of external) if (expected.includes(id)) expect(provider.vi).toBe('Bộ Công an');
  });

  it.each(external)('link out to a site of the state: $id', ({ href, name, summary }) => {
    expect(new URL(href).hostname).toMatch(/\.gov\.vn$/);
    for (const text of [name, summary]) expect(text.vi).not.toBe(text.en);
  });

  it('are not taken with a link that is not https, or with a code that is a guess', () => {
    const [first] = external;
    expect(ExternalService.safeParse({ ...first, href: 'http://dichvucong.gov.vn/' }).success).toBe(false);
    expect(ExternalService.safeParse({ ...first, href: 'javascript:alert(1)' }).success).toBe(false);
    expect(ExternalService.safeParse({ ...first, code: '2000488' }).success).toBe(false);
    expect(external.filter(({ code }) => code?.startsWith('9.'))).toEqual([]);
  });
});
