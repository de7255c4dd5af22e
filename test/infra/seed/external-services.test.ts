import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { ExternalService } from '#shared/service/external-service.ts';
import { readSeed, seededServices } from './read-seed.ts';

const external = z.array(ExternalService).parse(readSeed('external-services.json'));
const ids = external.map(({ id }) => id);

describe('services of other systems', () => {
  it('have ids of their own, apart from the portal’s services', () => {
    const own = seededServices().map(({ service }) => service.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => own.includes(id))).toEqual([]);
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
