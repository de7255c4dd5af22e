import { describe, expect, it } from 'vitest';
import type { Areas } from '#shared/service/violation.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import { documentsAsked } from '#shared/service/documents-asked.ts';
import { timeLimitFor } from '#shared/service/time-limit-for.ts';
import { violations } from '#shared/service/violations.ts';
import { filled } from './filled.ts';
import type { Way } from './filled.ts';
import { readSeed, seededServices } from './read-seed.ts';

const services = seededServices().map(({ service }) => service);
const areas = readSeed('areas.json') as Areas;
const today = '2026-11-23';
const ways: Way[] = ['first', 'last'];
const theService = (id: string) => services.find((service) => service.id === id)!;
const feeOf = (id: string, caseId: string, answers: Parameters<typeof assessFee>[1], date = today) =>
  assessFee(theService(id), answers, { caseId, channel: 'online', date }).total;

describe.each(services.filter((service) => service.form !== undefined))('answering the form of $id', ({ form }) => {
  it.each(ways)('can be finished, taking the %s choice everywhere', (way) => {
    expect(violations(form!, filled(form!, way), { today, areas })).toEqual([]);
  });

  it('asks something of whoever hands in nothing', () => {
    expect(violations(form!, {}, { today, areas }).length).toBeGreaterThan(3);
  });
});

describe('what the answers to a seeded form lead to', () => {
  const answers = (id: string, way: Way) => filled(theService(id).form!, way);

  it('asks one of three proofs of birth, and none of them for an abandoned child', () => {
    const asked = (caseId: string) => documentsAsked(theService('dang-ky-khai-sinh'), caseId, {}).map(({ id }) => id);
    expect(asked('thong-thuong')).toEqual(['to-khai', 'chung-minh-sinh', 'giay-to-tuy-than', 'giay-to-cu-tru']);
    expect(asked('bi-bo-roi')).toEqual(['to-khai', 'bien-ban-bo-roi', 'giay-to-tuy-than', 'giay-to-cu-tru']);
  });

  it('charges 8,000 đồng for each copy of an extract', () => {
    expect(feeOf('ban-sao-trich-luc-ho-tich', 'cap-ban-sao', { copies: 3 })).toBe(24_000);
  });

  it('charges judicial records from the third certificate on, and less where reduced', () => {
    const fee = (reduction: string, copies: number) =>
      feeOf('phieu-ly-lich-tu-phap', 'phieu-so-1', { reduction, copies });
    expect([fee('khong', 1), fee('khong', 4), fee('co', 1), fee('co', 3)]).toEqual([
      200_000, 210_000, 100_000, 105_000,
    ]);
  });

  it('charges less for a licence filed online only until the end of 2025', () => {
    expect(feeOf('doi-giay-phep-lai-xe', 'trong-nuoc', {}, '2025-12-31')).toBe(115_000);
    expect(feeOf('doi-giay-phep-lai-xe', 'trong-nuoc', {}, '2026-01-01')).toBe(135_000);
  });

  it('charges alcohol by who sells, where, and at how many points', () => {
    const fee = (subjectKind: string, locality: string) =>
      feeOf('ban-le-ruou', 'cap-moi', { subjectKind, locality, points: 2 });
    expect(fee('to-chuc', 'thanh-pho')).toBe(2_400_000);
    expect(fee('ca-nhan', 'khu-vuc-khac')).toBe(400_000);
  });

  it('gives a house 15 days in town and 10 in the country, and anything else 15', () => {
    const days = (caseId: string, area: string) =>
      timeLimitFor(theService('giay-phep-xay-dung'), caseId, { area }).value;
    expect([days('nha-o-rieng-le', 'do-thi'), days('nha-o-rieng-le', 'nong-thon')]).toEqual([15, 10]);
    expect(days('cong-trinh-khac', 'nong-thon')).toBe(15);
  });

  it('asks nothing but the application with its photograph after a certificate issued wrongly', () => {
    const asked = documentsAsked(
      theService('chung-chi-hanh-nghe-duoc'),
      'thu-hoi-28-3',
      answers('chung-chi-hanh-nghe-duoc', 'first'),
    );
    expect(asked.map(({ id }) => id)).toEqual(['don']);
  });
});
