import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Service } from '#shared/service/service.ts';
import { isFreeUnless } from '#web/pages/free-unless.ts';
import { timesInWords } from '#web/pages/time-in-words.ts';

const seed = path.join(import.meta.dirname, '../../infra/seed/services');
const service = (id: string) => Service.parse(JSON.parse(readFileSync(path.join(seed, `${id}.json`), 'utf8')));

describe('what a service page says of the fee', () => {
  it.each([
    ['dang-ky-khai-sinh', true],
    ['dang-ky-khai-tu', true],
    ['ban-le-ruou', false],
    ['ban-sao-trich-luc-ho-tich', false],
    ['giay-phep-xay-dung', false],
    ['chung-chi-hanh-nghe-duoc', false],
    ['doi-giay-phep-lai-xe', false],
    ['phieu-ly-lich-tu-phap', false],
    ['dang-ky-ket-hon', false],
  ])('knows whether one may owe nothing unless something is added: %s', (id, free) => {
    expect(isFreeUnless(service(id), '2026-11-23')).toBe(free);
  });
});

describe('what a service page says of the time limit', () => {
  it('says the hour of the day once, in either language', () => {
    expect(timesInWords(service('dang-ky-khai-sinh'), 'en')).toEqual([
      'The same day; received after 3 p.m., on the next working day',
    ]);
  });

  it('says which limit is for all the others', () => {
    expect(timesInWords(service('cap-doi-giay-chung-nhan-dat'), 'vi')[1]).toBe(
      'Trường hợp khác: Không quá 05 ngày làm việc',
    );
  });
});
