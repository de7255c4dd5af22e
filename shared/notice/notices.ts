import type { Dossier, DossierEvent } from '../dossier/dossier.ts';
import { momentWords } from '../words/dates.ts';
import { dateText } from '../words/format.ts';
import { noticeWords } from '../words/notices.ts';
import { say } from '../words/text.ts';
import type { Locale, Text } from '../words/text.ts';
import type { Notice } from './notice.ts';

/** The names a notice speaks of. */
export type NoticeNames = { service: Text; agency: Text; receivingAgency: Text; person?: string };

type Told = Pick<DossierEvent, 'dossierId' | 'seq' | 'action' | 'at' | 'refs'>;

/** A sentence filled, or nothing where one of its values is not known. */
const sentence = (text: Text, locale: Locale, values: Record<string, string | undefined>): string[] => {
  const known = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const marks = [...text[locale].matchAll(/\{(\w+)\}/g)].map(([, mark = '']) => mark);
  return marks.every((mark) => mark in known) ? [say(text, locale, known)] : [];
};

/**
 * What the applicant is told of an event, in the language they filed in; undefined where nobody need be told. The dossier may have gone
 * on since: a due date is told only if it is the one this event led to.
 */
export const noticeFor = (event: Told, dossier: Dossier, names: NoticeNames): Notice | undefined => {
  const words = noticeWords[event.action];
  if (!words) return undefined;
  const { locale } = dossier;
  const date = (value: unknown): string | undefined =>
    typeof value === 'string' ? dateText(value)[locale] : undefined;
  const isNewest = dossier.version === event.seq;
  const values = {
    code: dossier.code ?? dossier.temporaryCode ?? '',
    service: names.service[locale],
    agency: names.agency[locale],
    receivingAgency: names.receivingAgency[locale],
    person: names.person,
    moment: momentWords(event.at)[locale],
    due: isNewest && dossier.due ? momentWords(dossier.due.at)[locale] : undefined,
    answerBy: date(event.refs.answerBy),
    until: date(event.refs.until),
  };
  return {
    id: `${event.dossierId}.${event.seq}`,
    personId: dossier.ownerId,
    dossierId: event.dossierId,
    action: event.action,
    title: say(words.title, locale, { code: values.code }),
    body: words.body.flatMap((text) => sentence(text, locale, values)).join(' '),
    at: event.at,
  };
};
