import { describe, expect, it } from 'vitest';
import { feeHangsOn } from '#shared/service/fee-hangs-on.ts';
import { feeQuestions } from '#shared/service/fee-questions.ts';
import { seededServices } from '#test/infra/seed/read-seed.ts';

const seeded = (id: string) => seededServices().find(({ service }) => service.id === id)!.service;
const questionsOf = (id: string) => feeQuestions(seeded(id)).map((field) => field.id);

describe('what a fee hangs on', () => {
  it('is the answers that its lines count or compare, in the order of the form', () => {
    expect(questionsOf('ban-le-ruou')).toEqual(['subjectKind', 'locality', 'points']);
    expect(questionsOf('ban-sao-trich-luc-ho-tich')).toEqual(['copies']);
  });

  it('is nothing where the amount is fixed or there is none', () => {
    for (const id of ['ho-kinh-doanh', 'xac-nhan-tinh-trang-hon-nhan', 'dang-ky-ket-hon'])
      expect(questionsOf(id), id).toEqual([]);
  });

  it('may be the case or how it is filed', () => {
    expect(feeHangsOn(seeded('chung-chi-hanh-nghe-duoc'))).toEqual(['cases']);
    expect(feeHangsOn(seeded('doi-giay-phep-lai-xe'))).toEqual(['channels']);
    expect(feeHangsOn(seeded('ban-le-ruou'))).toEqual([]);
  });
});
