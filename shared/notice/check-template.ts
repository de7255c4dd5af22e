import type { ActionType } from '../dossier/lifecycle.ts';
import type { Violation } from '../errors.ts';
import { templateViolationWords } from '../words/template-violations.ts';
import type { TemplateViolation } from '../words/template-violations.ts';
import { fill, locales } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import { defaultTemplate, marksOf } from './default-template.ts';
import { exampleValues } from './example-values.ts';
import { renderNotice } from './render.ts';
import { smsLength } from './sms-length.ts';
import type { NoticeTemplate } from './template.ts';
import { mostSegments } from './template-limits.ts';
import type { NoticeChannel } from './template-limits.ts';

const violation = (path: string, rule: TemplateViolation, values: Record<string, string | number> = {}): Violation => ({
  path,
  rule,
  message: fill(templateViolationWords[rule], values),
});

/** Known of every notice. */
const always = ['code', 'service', 'agency', 'receivingAgency', 'moment', 'next', 'link'];
const textsOf = ({ title, body }: NoticeTemplate): Text[] => [title, body];

/** The marks a text of this kind may use over this channel; a text message never says what the dossier is about. */
export const marksFor = (action: ActionType, channel: NoticeChannel): string[] => {
  const there = defaultTemplate(action, channel);
  const known = [...new Set([...always, ...(there ? marksOf(...textsOf(there)) : [])])];
  return channel === 'sms' ? known.filter((mark) => mark !== 'service') : known;
};

/** The marks it must have: agency, person, times, what to do and where, as its default has them. What it is about may be left out. */
export const marksNeeded = (action: ActionType, channel: NoticeChannel): string[] => {
  const there = defaultTemplate(action, channel);
  return there ? marksOf(...textsOf(there)).filter((mark) => mark !== 'service') : [];
};

const inBoth = (text: Text, locale: 'vi' | 'en'): Text => ({ vi: text[locale], en: text[locale] });
const named = (marks: readonly string[]): string => marks.map((mark) => `{${mark}}`).join(', ');

/** All that is wrong with a text, each at its field and language (`body.vi`). */
export const templateViolations = (action: ActionType, channel: NoticeChannel, template: NoticeTemplate): Violation[] =>
  locales.flatMap((locale) => {
    const [title, body] = [inBoth(template.title, locale), inBoth(template.body, locale)];
    const at = (field: 'title' | 'body') => `${field}.${locale}`;
    if (body.vi.trim() === '') return [violation(at('body'), 'empty')];
    if (channel !== 'sms' && title.vi.trim() === '') return [violation(at('title'), 'empty')];
    const known = marksFor(action, channel);
    const unknown = (text: Text) => marksOf(text).filter((mark) => !known.includes(mark));
    const used = marksOf(title, body);
    const missing = marksNeeded(action, channel).filter((mark) => !used.includes(mark));
    const { segments } = smsLength(renderNotice(template, channel, locale, exampleValues(action, locale)).body);
    const service = channel === 'sms' && used.includes('service');
    return [
      ...(service ? [violation(at('body'), 'sms-names-service')] : []),
      ...(['title', 'body'] as const).flatMap((field) => {
        const marks = unknown(field === 'title' ? title : body).filter((mark) => !(service && mark === 'service'));
        return marks.length > 0
          ? [violation(at(field), 'unknown-mark', { marks: named(marks), known: named(known) })]
          : [];
      }),
      ...(missing.length > 0 ? [violation(at('body'), 'mark-missing', { marks: named(missing) })] : []),
      ...(channel === 'sms' && title.vi !== '' ? [violation(at('title'), 'sms-title')] : []),
      ...(channel === 'sms' && segments > mostSegments
        ? [violation(at('body'), 'sms-too-long', { segments, most: mostSegments })]
        : []),
    ];
  });
