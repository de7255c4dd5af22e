import { describe, expect, it } from 'vitest';
import { mayTurnOff, placesOf } from '#shared/notice/channel.ts';
import { defaultTemplate, noticeKinds } from '#shared/notice/default-template.ts';
import { goesOnAtCounter } from '#shared/notice/reached.ts';
import { noticeValues } from '#shared/notice/notices.ts';
import { renderNotice } from '#shared/notice/render.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import { actionTypes } from '#shared/dossier/lifecycle.ts';
import type { Locale } from '#shared/words/text.ts';
import { doneWords } from '#shared/words/actions.ts';
import { unaccented } from '#shared/words/unaccented.ts';
import { aDossier } from '../dossier/a-dossier.ts';

const names = {
  service: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  agency: { vi: 'UBND phường Chiềng Lề', en: 'Chiềng Lề ward' },
  receivingAgency: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  person: 'Cà Thị Hoa',
  link: { vi: 'https://cong.vn/ho-so-cua-toi/', en: 'https://cong.vn/en/my/' },
};
const due = { at: '2026-12-01T10:00:00.000Z', provisional: false, reasons: [] };
const dossier = aDossier({ version: 3, code: 'H52.1-261123-0001', temporaryCode: 'TMP-261123-7K2M9Q', due });
const happened = { seq: 3, at: '2026-11-23T02:00:00.000Z', refs: {} };

type Told = Pick<DossierEvent, 'action' | 'seq' | 'at' | 'refs'>;
/** A notice by the portal’s own text. */
const said = (
  event: Told,
  channel: NoticeChannel,
  locale: Locale = 'vi',
  of: Dossier = dossier,
  by: object = names,
) => {
  const template = defaultTemplate(event.action, channel);
  const values = noticeValues(event, of, by as typeof names, locale);
  return template && values && renderNotice(template, channel, locale, values);
};

describe('telling the applicant', () => {
  it('that the dossier is accepted: where, by whom, when, when the result is due, and what to do', () => {
    expect(said({ ...happened, action: 'accept' }, 'inbox')).toEqual({
      title: 'Hồ sơ H52.1-261123-0001 đã được tiếp nhận',
      body: 'Thủ tục: Đăng ký khai sinh. UBND phường Chiềng Lề – Cà Thị Hoa, 09:00 thứ Hai 23/11/2026. Hẹn trả kết quả: 17:00 thứ Ba 01/12/2026. Giấy tiếp nhận có trong hồ sơ. Bạn chưa cần làm gì thêm.',
    });
    expect(said({ ...happened, action: 'accept' }, 'email')).toEqual({
      title: 'Hồ sơ H52.1-261123-0001 đã được tiếp nhận',
      body: 'Thủ tục: Đăng ký khai sinh.\nUBND phường Chiềng Lề – Cà Thị Hoa, 09:00 thứ Hai 23/11/2026.\nHẹn trả kết quả: 17:00 thứ Ba 01/12/2026.\nGiấy tiếp nhận có trong hồ sơ. Bạn chưa cần làm gì thêm.\n\nhttps://cong.vn/ho-so-cua-toi/',
    });
  });

  it('by SMS the same, but not what the dossier is about', () => {
    expect(said({ ...happened, action: 'accept' }, 'sms')).toEqual({
      title: '',
      body: 'Hồ sơ H52.1-261123-0001 đã được tiếp nhận. UBND phường Chiềng Lề – Cà Thị Hoa, 09:00 thứ Hai 23/11/2026. Hẹn trả kết quả: 17:00 thứ Ba 01/12/2026. Giấy tiếp nhận có trong hồ sơ. Bạn chưa cần làm gì thêm. https://cong.vn/ho-so-cua-toi/',
    });
  });

  it('what to do by when, in the language they wish', () => {
    const asked = { ...happened, action: 'request-supplement', refs: { answerBy: '2026-12-23' } } as const;
    expect(said(asked, 'inbox', 'en')?.body).toBe(
      'Service: Birth registration. Chiềng Lề ward – Cà Thị Hoa, 09:00 on Monday 23 November 2026. Open the dossier on the portal, mend the items named and send it by 23 December 2026.',
    );
  });

  it('where to bring what is asked, where nobody can answer on the portal', () => {
    const asked = { ...happened, action: 'request-supplement', refs: { answerBy: '2026-12-23' } } as const;
    const body = said(asked, 'inbox', 'vi', dossier, { ...names, atCounter: true })?.body;
    expect(body).toContain(
      'Mang giấy tờ, thông tin bổ sung đến Trung tâm Phục vụ hành chính công chậm nhất ngày 23/12/2026, kèm mã hồ sơ H52.1-261123-0001.',
    );
    expect(body).not.toContain('Mở hồ sơ trên cổng');
    expect(said(asked, 'inbox')?.body).not.toContain('Mang giấy tờ');
  });

  it.each(noticeKinds.filter((each) => !['open', 'submit', 'submit-to-pay'].includes(each)))(
    '%s, to who has no account here, without sending them to the portal',
    (action) => {
      const refs = {
        answerBy: '2026-12-23',
        until: '2026-12-23',
        number: '5/XN-UBND',
        on: '2026-12-01',
        time: '09:00',
      };
      for (const channel of noticeChannels)
        for (const locale of ['vi', 'en'] as const) {
          const link = { vi: 'https://cong.vn/tra-cuu/', en: 'https://cong.vn/en/track/' };
          const read = said({ ...happened, action, refs }, channel, locale, dossier, {
            ...names,
            link,
            atCounter: true,
          });
          const text = `${read?.title} ${read?.body}`;
          expect(unaccented(text)).not.toMatch(/portal|tren cong|in your dossier|co trong ho so|lap ho so moi/i);
          expect(text).not.toContain('{');
        }
    },
  );

  it('goes on at the counter who filed on paper without an account, or at the National Portal', () => {
    const of = (channel: Dossier['channel'], hasAccount: boolean) =>
      goesOnAtCounter({ dossier: { channel }, hasAccount });
    expect([of('online', true), of('counter', true), of('post', false), of('national', true)]).toEqual([
      ...[false, false, true, true],
    ]);
  });

  it('nothing that is not known: no due date once the dossier has gone on, no empty name', () => {
    const { person: _, ...unnamed } = names;
    expect(said({ ...happened, action: 'accept' }, 'inbox', 'vi', { ...dossier, version: 4 }, unnamed)?.body).toBe(
      'Thủ tục: Đăng ký khai sinh. Giấy tiếp nhận có trong hồ sơ. Bạn chưa cần làm gì thêm.',
    );
  });

  it('the due date the event led to, however late it is told and whatever happened since', () => {
    const later = { ...dossier, version: 5, due: { ...due, at: '2026-12-08T10:00:00.000Z' } };
    const event = { ...happened, action: 'accept', refs: { due: due.at } } as const;
    expect(said(event, 'sms', 'vi', later)?.body).toContain('Hẹn trả kết quả: 17:00 thứ Ba 01/12/2026.');
    expect(said(event, 'inbox', 'en', later)?.body).toContain('Result due: 17:00 on Tuesday 1 December 2026.');
  });

  it('where a result on paper lies, and only of one that is a file that it can be seen on the portal', () => {
    expect(said({ ...happened, action: 'resolve' }, 'inbox')?.body).toBe(
      'Thủ tục: Đăng ký khai sinh. UBND phường Chiềng Lề – Cà Thị Hoa, 09:00 thứ Hai 23/11/2026. Kết quả là bản giấy, nhận tại Trung tâm Phục vụ hành chính công.',
    );
    const refs = { number: '5/XN-UBND' };
    expect(said({ ...happened, action: 'stamp', refs }, 'inbox')?.body).toMatch(/Mở hồ sơ trên cổng để xem kết quả/);
  });

  it('by the temporary code before there is another', () => {
    const submitted = { ...dossier, code: undefined };
    expect(said({ ...happened, action: 'submit' }, 'inbox', 'vi', submitted)?.title).toBe(
      'Đã nộp hồ sơ TMP-261123-7K2M9Q',
    );
  });

  it.each(['open', 'assign', 'claim', 'hand-over', 'propose', 'collect'] as const)('nothing of %s', (action) => {
    expect(said({ ...happened, action }, 'inbox')).toBeUndefined();
    expect(noticeValues({ ...happened, action }, dossier, names, 'vi')).toBeUndefined();
  });

  it.each(noticeKinds)('%s, by every channel with agency, time and what to do, and no mark left open', (action) => {
    const refs = { answerBy: '2026-12-23', until: '2026-12-23', left: 'yes' };
    for (const channel of noticeChannels)
      for (const locale of ['vi', 'en'] as const) {
        const { title = '', body = '' } = said({ ...happened, action, refs }, channel, locale) ?? {};
        // What the portal began in a chain has no code before it is handed in.
        if (action !== 'open') expect(`${title} ${body}`).toContain('H52.1-261123-0001');
        expect(`${title} ${body}`).not.toMatch(/[{}]/);
        expect(body).toContain(locale === 'vi' ? '09:00 thứ Hai 23/11/2026' : '09:00 on Monday 23 November 2026');
        const { agency, receivingAgency } = names;
        // English text messages are written without accents, and names in them too.
        const plain = unaccented(body);
        expect([agency, receivingAgency].some((each) => plain.includes(unaccented(each[locale])))).toBe(true);
        if (channel !== 'inbox') expect(body).toContain(names.link[locale]);
        if (channel === 'sms') expect(body).not.toContain(names.service[locale]);
      }
  });
});

describe('choosing where to tell it', () => {
  const both = { email: 'a@example.vn', phone: '+84912345678' };

  it('takes the inbox and e-mail, else SMS, where the person never said anything', () => {
    expect(placesOf(both, 'accept')).toEqual({ inbox: true, channels: [{ kind: 'email', to: 'a@example.vn' }] });
    expect(placesOf({ phone: '+84912345678' }, 'accept').channels).toEqual([{ kind: 'sms', to: '+84912345678' }]);
    expect(placesOf({}, 'accept')).toEqual({ inbox: true, channels: [] });
  });

  it('takes what was wished, by channel', () => {
    const wishes = { inbox: 'important', email: 'important', sms: 'all' } as const;
    expect(placesOf(both, 'accept', wishes)).toEqual({ inbox: false, channels: [{ kind: 'sms', to: '+84912345678' }] });
    expect(placesOf(both, 'refuse', wishes).channels.map(({ kind }) => kind)).toEqual(['email', 'sms']);
    expect(placesOf(both, 'refuse', { ...wishes, email: 'none', sms: 'none' })).toEqual({ inbox: true, channels: [] });
  });

  it('always reaches the inbox with what asks something, moves a date, refuses or ends a dossier', () => {
    const turnedOff = { inbox: 'important', email: 'none', sms: 'none' } as const;
    expect(noticeKinds.filter((action) => placesOf(both, action, turnedOff).inbox).sort()).toEqual([
      ...['announce-visit', 'correct', 'decline', 'extend', 'message', 'open', 're-date', 'record-visit', 'refuse'],
      ...['request-payment', 'request-supplement', 'resolve', 'stamp', 'stop', 'submit-to-pay', 'transfer'],
    ]);
    expect(noticeKinds.filter(mayTurnOff)).toHaveLength(8);
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
