import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTemplate } from '#shared/notice/change-template.ts';
import { marksFor, marksNeeded, templateViolations } from '#shared/notice/check-template.ts';
import { defaultTemplate, noticeKinds } from '#shared/notice/default-template.ts';
import { exampleValues } from '#shared/notice/example-values.ts';
import { renderNotice } from '#shared/notice/render.ts';
import { smsLength } from '#shared/notice/sms-length.ts';
import { noticeChannels } from '#shared/notice/template-limits.ts';

const rulesOf = (...asked: Parameters<typeof templateViolations>) =>
  templateViolations(...asked).map(({ path, rule }) => `${path} ${rule}`);
const sms = (body: string) => ({ title: { vi: '', en: '' }, body: { vi: body, en: body } });
const good = 'Ho so {code}: {agency} {person} {moment} {due} {next} {link}';

describe('the text of a notice', () => {
  it.each(noticeKinds)('%s is good as the portal has it, over every channel', (action) => {
    for (const channel of noticeChannels) {
      const template = defaultTemplate(action, channel);
      expect(template && templateViolations(action, channel, template)).toEqual([]);
      expect(marksNeeded(action, channel).filter((mark) => !marksFor(action, channel).includes(mark))).toEqual([]);
    }
  });

  it('must name agency, person, times, what to do and where', () => {
    expect(marksNeeded('accept', 'sms')).toEqual(['code', 'agency', 'person', 'moment', 'due', 'next', 'link']);
    expect(templateViolations('accept', 'sms', sms('Ho so {code}: {agency}'))).toMatchObject([
      {
        path: 'body.vi',
        rule: 'mark-missing',
        message: { vi: expect.stringContaining('{person}, {moment}, {due}, {next}, {link}') as string },
      },
      { path: 'body.en', rule: 'mark-missing' },
    ]);
  });

  it('knows a closed set of marks, by kind', () => {
    const body = `${good} {ten} {until}`;
    expect(rulesOf('accept', 'sms', { ...sms(good), body: { vi: body, en: good } })).toEqual(['body.vi unknown-mark']);
  });

  it('never says in a text message what a dossier is about', () => {
    expect(rulesOf('accept', 'sms', { ...sms(good), body: { vi: `${good} {service}`, en: good } })).toEqual([
      'body.vi sms-names-service',
    ]);
  });

  it('is refused where it is empty, or a text message takes too many parts', () => {
    expect(rulesOf('accept', 'sms', sms(' '))).toEqual(['body.vi empty', 'body.en empty']);
    expect(rulesOf('accept', 'inbox', { title: { vi: '', en: 'A' }, body: sms(good).body })).toEqual([
      'title.vi empty',
    ]);
    expect(rulesOf('accept', 'sms', { ...sms(good), body: { vi: `${good} ${'ế'.repeat(400)}`, en: good } })).toEqual([
      'body.vi sms-too-long',
    ]);
    expect(rulesOf('accept', 'sms', { ...sms(good), title: { vi: 'Tin', en: '' } })).toEqual(['title.vi sms-title']);
  });

  it('goes back to the portal’s own, and changing nothing is refused', () => {
    expect(changeTemplate('accept', 'sms', undefined, sms(good))).toEqual(sms(good));
    expect(changeTemplate('accept', 'sms', sms(good), undefined)).toBeUndefined();
    expect(changeTemplate('accept', 'sms', sms(good), defaultTemplate('accept', 'sms'))).toBeUndefined();
    expect(() => changeTemplate('accept', 'sms', undefined, undefined)).toThrow('invalid');
    expect(() => changeTemplate('claim', 'sms', undefined, sms(good))).toThrow('not-found');
  });

  it('leaves out a line of which something is not known, and fills in no text as if it were a mark', () => {
    const body = 'Một {code}\nHai {due}\nBa {person}';
    const values = { code: '{due}', person: '$& {code}' };
    expect(
      renderNotice({ title: { vi: 'A {due}', en: '' }, body: { vi: body, en: '' } }, 'email', 'vi', values),
    ).toEqual({
      title: '',
      body: 'Một {due}\nBa $& {code}',
    });
  });

  it('stays without accents where a text message is written without', () => {
    const { body } = renderNotice(sms(good), 'sms', 'vi', exampleValues('accept', 'vi'));
    expect(body).toContain('UBND phuong To Hieu Ca Thi Hoa 09:00 thu Hai 23/11/2026');
    expect(smsLength(body)).toEqual({ alphabet: 'GSM-7', units: body.length, segments: 2 });
    const accented = renderNotice(sms(`${good} đã`), 'sms', 'vi', exampleValues('accept', 'vi')).body;
    expect(accented).toContain('UBND phường Tô Hiệu');
  });
});

describe('the length of a text message', () => {
  it.each([
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['[]{}', 'GSM-7', 8, 1],
    ['ế'.repeat(70), 'UCS-2', 70, 1],
    ['ế'.repeat(71), 'UCS-2', 71, 2],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
  ])('%#', (text, alphabet, units, segments) => {
    expect(smsLength(text)).toEqual({ alphabet, units, segments });
  });

  it('never shrinks by more text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 50 }), (one, more) => {
        expect(smsLength(one + more).segments).toBeGreaterThanOrEqual(smsLength(one).segments);
      }),
    );
  });
});
