import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { chainFits } from '#shared/service/chain-fits.ts';
import { readSeed, seededServices } from './read-seed.ts';

const services = seededServices();
const agencies = new Map(
  z
    .array(Agency)
    .parse(readSeed('agencies.json'))
    .map((agency) => [agency.id, agency]),
);
/** The demo day of the portal's documents. */
const today = '2026-11-23';

describe.each(services)('seeding $file', ({ file, service }) => {
  it('is named as its file', () => {
    expect(`${service.id}.json`).toBe(file);
  });

  it('shares out all of the time among its steps', () => {
    expect(service.steps.reduce((sum, step) => sum + step.share, 0)).toBe(100);
  });

  it('names cases that it has, and each id once', () => {
    const cases = service.cases.map((each) => each.id);
    const named = [...service.documents, ...service.timeLimits].flatMap((each) => each.cases ?? []);
    expect(named.filter((id) => !cases.includes(id))).toEqual([]);
    for (const ids of [cases, service.documents.map((each) => each.id), service.steps.map((each) => each.id)])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a time limit for whoever no condition fits', () => {
    const last = service.timeLimits.at(-1);
    expect([last?.when, last?.cases]).toEqual([undefined, undefined]);
  });

  it('is offered only while its agencies exist, and by some today', () => {
    const early = service.offerings.filter((offering) =>
      [offering.agencyId, offering.receivingAgencyId].some((id) => {
        const agency = agencies.get(id) ?? { validFrom: '9999-12-31' };
        return ![offering.validFrom, offering.validTo ?? today].every((date) => isInForce(agency, date));
      }),
    );
    expect(early).toEqual([]);
    expect(service.offerings.some((offering) => isInForce(offering, today))).toBe(true);
  });

  it('asks questions online from level 3 on, and a fee where there is one to pay', () => {
    expect(service.form !== undefined).toBe(service.level >= 3);
    expect(service.fee.due === 'none').toBe(service.fee.lines.length === 0);
  });

  it('says why it is only partly online', () => {
    expect(service.partialReason !== undefined).toBe(service.onlineMode === 'mot-phan');
  });

  it('goes on, where it has a chain, with services whose questions and papers are there', () => {
    expect(chainFits(service, (id) => services.find((each) => each.service.id === id)?.service)).toEqual([]);
  });

  it('lets one of an either-or group be the form or a paper, never a group of one', () => {
    const groups = service.documents.flatMap((each) => each.anyOf ?? []);
    expect(groups.filter((id) => groups.indexOf(id) === groups.lastIndexOf(id))).toEqual([]);
  });
});

describe('seeding services', () => {
  it('ships no guessed code: what is not verified starts with 9.00', () => {
    const verified = [
      '1.000656 dang-ky-khai-tu',
      '1.000894 dang-ky-ket-hon',
      '1.000948 che-bien-nguyen-lieu-thuoc-la',
      '1.001193 dang-ky-khai-sinh',
      '1.001612 ho-kinh-doanh',
      '1.004859 thay-doi-cai-chinh-ho-tich',
      '1.004873 xac-nhan-tinh-trang-hon-nhan',
      '1.012783 cap-doi-giay-chung-nhan-dat',
      '1.012786 cap-lai-giay-chung-nhan-dat',
      '1.013225 giay-phep-xay-dung',
      '2.000635 ban-sao-trich-luc-ho-tich',
      '2.000815 chung-thuc-ban-sao',
      '2.000884 chung-thuc-chu-ky',
      '3.000722 lien-thong-khai-sinh',
    ];
    const codes = services.map(({ service }) => `${service.code} ${service.id}`).sort();
    expect(codes.filter((code) => !code.startsWith('9.00'))).toEqual(verified);
    expect(codes.filter((code) => code.startsWith('9.00'))).toEqual([
      '9.000009 phieu-ly-lich-tu-phap',
      '9.000010 doanh-nghiep-tu-nhan',
      '9.000012 doi-giay-phep-lai-xe',
      '9.000016 chung-chi-hanh-nghe-duoc',
      '9.000017 ban-le-ruou',
      '9.000018 karaoke',
      '9.000022 an-toan-thuc-pham-an-uong',
      '9.000023 tro-cap-xa-hoi',
      '9.000024 chuyen-truong',
      '9.000131 dang-ky-thuong-tru-tre-em',
      '9.000132 the-bao-hiem-y-te-tre-em',
    ]);
  });

  it.each([
    ['dang-ky-khai-sinh', '0 same-day 15:00'],
    ['lien-thong-khai-sinh', '0 same-day 15:00'],
    ['dang-ky-thuong-tru-tre-em', '7 working-day'],
    ['the-bao-hiem-y-te-tre-em', '5 working-day'],
    ['ban-sao-trich-luc-ho-tich', '0 same-day 15:00'],
    ['xac-nhan-tinh-trang-hon-nhan', '3 working-day'],
    ['dang-ky-ket-hon', '5 working-day, 0 same-day 15:00'],
    ['ho-kinh-doanh', '3 working-day'],
    ['giay-phep-xay-dung', '15 day, 10 day, 15 day'],
    ['chung-chi-hanh-nghe-duoc', '5 working-day, 20 day'],
    ['doi-giay-phep-lai-xe', '5 working-day'],
    ['ban-le-ruou', '10 working-day'],
    ['chuyen-truong', '3 working-day'],
    ['phieu-ly-lich-tu-phap', '15 day, 10 day'],
  ])('writes the time limit of %s in its own unit: %s', (id, limits) => {
    const service = services.find((each) => each.service.id === id)!.service;
    const written = service.timeLimits.map((each) =>
      [each.value, each.unit, each.cutOff].filter((part) => part !== undefined),
    );
    expect(written.map((parts) => parts.join(' ')).join(', ')).toBe(limits);
  });

  it.each([
    ['ban-sao-trich-luc-ho-tich', [8000]],
    ['chung-chi-hanh-nghe-duoc', [500000]],
    ['doi-giay-phep-lai-xe', [115000, 135000]],
    ['ban-le-ruou', [1200000, 600000, 400000, 200000]],
    ['phieu-ly-lich-tu-phap', [100000, 200000, 5000]],
    ['dang-ky-ket-hon', []],
    ['chuyen-truong', []],
  ])('charges for %s what the circular says: %j đồng', (id, amounts) => {
    const { lines } = services.find((each) => each.service.id === id)!.service.fee;
    expect(lines.map(({ amount }) => ('dong' in amount ? amount.dong : undefined))).toEqual(amounts);
  });
});
