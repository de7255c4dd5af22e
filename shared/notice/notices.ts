import type { Dossier, DossierEvent } from '../dossier/dossier.ts';
import { momentWords } from '../words/dates.ts';
import { dateText } from '../words/format.ts';
import type { Locale, Text } from '../words/text.ts';
import { isTold } from './is-told.ts';
import { nextOf } from './next-of.ts';
import type { NoticeValues } from './render.ts';

/** The names a notice speaks of, and where its reader goes on. */
export type NoticeNames = {
  service: Text;
  agency: Text;
  receivingAgency: Text;
  person?: string;
  link: Text;
  /** They have no account here to read or answer it with: they go on at the counter. */
  atCounter?: boolean;
};

type Told = Pick<DossierEvent, 'action' | 'at' | 'refs' | 'seq'>;

/**
 * What a notice of an event says, by the marks of its template; undefined where nobody need be told. The dossier may have gone on since: the
 * due date is the one this event led to, and one it left as it was is told only while nothing else happened.
 */
export const noticeValues = (
  event: Told,
  dossier: Pick<Dossier, 'version' | 'code' | 'temporaryCode' | 'due'>,
  names: NoticeNames,
  locale: Locale,
): NoticeValues | undefined => {
  if (!isTold(event)) return undefined;
  const date = (name: 'answerBy' | 'until' | 'on'): NoticeValues => {
    const value = event.refs[name];
    return typeof value === 'string' ? { [name]: dateText(value)[locale] } : {};
  };
  const text = (name: 'time' | 'tracking' | 'number'): NoticeValues => {
    const value = event.refs[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const led = event.refs.due;
  const due = typeof led === 'string' ? led : dossier.version === event.seq ? dossier.due?.at : undefined;
  const values: NoticeValues = {
    code: dossier.code ?? dossier.temporaryCode ?? '',
    service: names.service[locale],
    agency: names.agency[locale],
    receivingAgency: names.receivingAgency[locale],
    ...(names.person !== undefined && { person: names.person }),
    moment: momentWords(event.at)[locale],
    ...(due !== undefined && { due: momentWords(due)[locale] }),
    ...date('answerBy'),
    ...date('until'),
    ...date('on'),
    ...text('time'),
    ...text('tracking'),
    ...text('number'),
    link: names.link[locale],
  };
  return { ...values, next: nextOf(event.action, locale, values, names.atCounter) };
};
