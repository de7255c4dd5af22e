import { describe, expect, it } from 'vitest';
import { channelOf } from '#shared/notice/channel.ts';
import { noticeFor } from '#shared/notice/notices.ts';
import { Notice } from '#shared/notice/notice.ts';
import { actionTypes } from '#shared/dossier/lifecycle.ts';
import { doneWords } from '#shared/words/actions.ts';
import { noticeWords } from '#shared/words/notices.ts';
import { aDossier } from '../dossier/a-dossier.ts';

const names = {
  service: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  agency: { vi: 'UBND phường Chiềng Lề', en: 'Chiềng Lề ward' },
  receivingAgency: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  person: 'Cà Thị Hoa',
};
const due = { at: '2026-12-01T10:00:00.000Z', provisional: false, reasons: [] };
const dossier = aDossier({ version: 3, code: 'H52.1-261123-0001', temporaryCode: 'TMP-261123-7K2M9Q', due });
const event = { dossierId: dossier.id, seq: 3, at: '2026-11-23T02:00:00.000Z', refs: {} };

describe('telling the applicant', () => {
  it('that the dossier is accepted: where, by whom, when, and when the result is due', () => {
    expect(noticeFor({ ...event, action: 'accept' }, dossier, names)).toEqual({
      id: '0193a5c0-7d5e-7000-8000-000000000001.3',
      personId: 'citizen',
      dossierId: '0193a5c0-7d5e-7000-8000-000000000001',
      action: 'accept',
      title: 'Hồ sơ H52.1-261123-0001 đã được tiếp nhận',
      body: 'Thủ tục: Đăng ký khai sinh. UBND phường Chiềng Lề – Cà Thị Hoa, 09:00 thứ Hai 23/11/2026. Hẹn trả kết quả: 17:00 thứ Ba 01/12/2026. Giấy tiếp nhận có trong hồ sơ.',
      at: '2026-11-23T02:00:00.000Z',
    });
  });

  it('what to do by when, in the language they filed in', () => {
    const asked = { ...event, action: 'request-supplement', refs: { answerBy: '2026-12-23' } } as const;
    expect(noticeFor(asked, { ...dossier, locale: 'en' }, names)?.body).toBe(
      'Service: Birth registration. Chiềng Lề ward – Cà Thị Hoa, 09:00 on Monday 23 November 2026. Open the dossier on the portal, mend the items named and send it by 23 December 2026.',
    );
  });

  it('nothing that is not known: no due date once the dossier has gone on, no empty name', () => {
    const { person: _, ...unnamed } = names;
    expect(noticeFor({ ...event, action: 'accept' }, { ...dossier, version: 4 }, unnamed)?.body).toBe(
      'Thủ tục: Đăng ký khai sinh. Giấy tiếp nhận có trong hồ sơ.',
    );
  });

  it('by the temporary code before there is another', () => {
    const submitted = { ...dossier, code: undefined };
    expect(noticeFor({ ...event, action: 'submit' }, submitted, names)?.title).toBe('Đã nộp hồ sơ TMP-261123-7K2M9Q');
  });

  it.each(['open', 'assign', 'claim', 'hand-over', 'propose', 'collect'] as const)('nothing of %s', (action) => {
    expect(noticeFor({ ...event, action }, dossier, names)).toBeUndefined();
  });

  it.each(Object.keys(noticeWords) as (typeof actionTypes)[number][])('%s, with no mark left open', (action) => {
    const refs = { answerBy: '2026-12-23', until: '2026-12-23' };
    const notice = Notice.parse(noticeFor({ ...event, action, refs }, dossier, names));
    expect(`${notice.title} ${notice.body}`).not.toMatch(/[{}]/);
  });
});

describe('choosing where to send it', () => {
  it('takes e-mail, else SMS, else nothing', () => {
    expect(channelOf({ email: 'a@example.vn', phone: '+84912345678' })).toEqual({ kind: 'email', to: 'a@example.vn' });
    expect(channelOf({ phone: '+84912345678' })).toEqual({ kind: 'sms', to: '+84912345678' });
    expect(channelOf({})).toBeUndefined();
  });
});

describe('the words of actions', () => {
  it('tell what happened, for every action, in both languages and each in words of its own', () => {
    expect(Object.keys(doneWords)).toEqual([...actionTypes]);
    const texts = Object.values(doneWords).flatMap(({ vi, en }) => [vi, en]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(texts).size).toBe(2 * actionTypes.length);
  });
});
