import { describe, expect, it } from 'vitest';
import { Refusal, refusalStatus } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';
import { problem } from '#shared/api/problem.ts';

describe('wording a refusal as a problem', () => {
  it('says what happened, what to do and what is true now', () => {
    const refusal = new Refusal('changed-meanwhile', { current: { version: 3, status: 'accepted' } });
    expect(problem(refusal, '/api/dossiers/1/actions')).toEqual({
      type: '/problems/changed-meanwhile',
      code: 'changed-meanwhile',
      status: 409,
      title: 'Hồ sơ vừa được thay đổi',
      detail: 'Chưa có gì được ghi. Nội dung đang nhập vẫn còn; hãy xem thay đổi rồi làm lại.',
      instance: '/api/dossiers/1/actions',
      words: {
        title: { vi: 'Hồ sơ vừa được thay đổi', en: 'The dossier has just been changed' },
        detail: {
          vi: 'Chưa có gì được ghi. Nội dung đang nhập vẫn còn; hãy xem thay đổi rồi làm lại.',
          en: 'Nothing was written. What you typed is kept; see the change and try again.',
        },
      },
      current: { version: 3, status: 'accepted' },
    });
  });

  it('lists every violation, and tells a special reason in place of the general help', () => {
    const message = { vi: 'Nhập họ tên', en: 'Enter the name' };
    const why = { vi: 'Vì thế', en: 'Therefore' };
    const made = problem(
      new Refusal('invalid', { violations: [{ path: 'childName', rule: 'required', message }], why }),
    );
    expect(made.violations).toEqual([{ path: 'childName', rule: 'required', message }]);
    expect([made.detail, made.words.detail]).toEqual(['Vì thế', why]);
    expect('instance' in made || 'current' in made).toBe(false);
  });

  it.each(Object.entries(refusalStatus) as [RefusalCode, number][])(
    '%s is a %i with words of its own',
    (code, status) => {
      const { words, ...made } = problem(new Refusal(code));
      expect([made.type, made.status]).toEqual([`/problems/${code}`, status]);
      expect([words.title.vi, words.title.en, words.detail.vi, words.detail.en].filter((each) => each === '')).toEqual(
        [],
      );
    },
  );
});
