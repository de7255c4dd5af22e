import type { Absence } from '#shared/person/absence.ts';
import type { CalendarDay, Session } from '#shared/calendar/calendar.ts';
import type { FormsFrom } from '#shared/dossier/change-forms.ts';
import { regulationSet } from '#shared/dossier/regulation-set.ts';
import type { Counter, Group } from '#shared/hall/hall.ts';
import type { Account } from '#shared/payment/collector.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { formatDate } from '#shared/words/format.ts';
import { administrativeLevelWords, audienceWords, lifeEventWords } from '#shared/words/service-facts.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { agencyLevelWords } from '#shared/words/agency-levels.ts';
import { dayKindWords, dayStatusWords } from '../../words/admin-calendar.ts';
import { collectingWayWords, remitsWords } from '../../words/admin-collectors.ts';
import { printedFormsWords } from '../../words/admin-printed-forms.ts';
import { adminHallWords } from '../../words/admin-halls.ts';
import { wantWords } from '../../words/hall.ts';
import { officeWords as words } from '../../words/admin-office.ts';
import type { Say } from '../../kit/locale.tsx';
import { accountInWords } from './account-in-words.ts';

/** How what is stored is read: in which language, and what units and services are called. */
export type Reading = { t: Say; locale: Locale; nameOf: (id: string) => string };

const isText = (value: object): value is Text => 'vi' in value && 'en' in value;
const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
/** Facts that are ids of something with a name. */
const namesOthers = ['parentId', 'receivedAt', 'successorIds', 'dossiersTo', 'agencyId', 'homeAgencyId', 'insteadOf'];
/** Facts that are values with words of their own. */
const valuesOf: Record<string, Readonly<Record<string, Text>>> = {
  duties: dutyWords,
  level: agencyLevelWords,
  lifeEvents: lifeEventWords,
  audiences: audienceWords,
  administrativeLevel: administrativeLevelWords,
  ways: collectingWayWords,
  remits: remitsWords,
};

const dayInWords = (day: object, { t, locale }: Reading): string => {
  const { date, kind, name, status, source } = day as CalendarDay;
  const facts = [t(dayKindWords[kind]), t(dayStatusWords[status]), source];
  return `${formatDate(date, locale)} ${t(name)} (${facts.join(', ')})`;
};

const codeWords = (code: object, { locale }: Reading): string => {
  const { value, validFrom, validTo } = code as { value: string; validFrom: string; validTo?: string };
  const until = validTo === undefined ? '' : `–${formatDate(validTo, locale)}`;
  return `${value} (${formatDate(validFrom, locale)}${until})`;
};

const groupWords = (group: object, { t }: Reading): string => {
  const { letter, wants, name } = group as Group;
  return `${letter}: ${t(name)} (${t(wantWords[wants])})`;
};

const counterWords = (counter: object, { t }: Reading): string => {
  const { no, groups } = counter as Counter;
  return `${t(adminHallWords.counter, { no })}: ${groups.join(', ')}`;
};

const sessionWords = (session: object): string => {
  const { from, to } = session as Session;
  return `${from}–${to}`;
};

const turnWords = (turn: object, { t, locale }: Reading): string => {
  const { from, regulation } = turn as FormsFrom;
  return t(printedFormsWords.fromDay, { day: formatDate(from, locale), name: regulationSet[regulation].name });
};

/** A stored value as people read it. */
export const factInWords = (name: string, value: unknown, reading: Reading): string => {
  const { t, locale, nameOf } = reading;
  if (value === undefined || value === null || value === '') return t(words.nothing);
  if (Array.isArray(value))
    return value.length === 0
      ? t(words.nothing)
      : value.map((each: unknown) => factInWords(name, each, reading)).join('; ');
  if (typeof value === 'object') {
    if (name === 'absence')
      return Object.values(value as Absence)
        .map((day) => formatDate(day, locale))
        .join('–');
    if (name === 'codes') return codeWords(value, reading);
    if (name === 'accounts') return accountInWords(value as Account, t, locale);
    if (name === 'serviceGroups') return groupWords(value, reading);
    if (name === 'counters') return counterWords(value, reading);
    if (name === 'sessions') return sessionWords(value);
    if (name === 'forms') return turnWords(value, reading);
    if (name === 'days') return dayInWords(value, reading);
    return isText(value) ? t(value) : JSON.stringify(value);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (namesOthers.includes(name)) return nameOf(value);
  if (name === 'account') return t(words.bound);
  const inWords = valuesOf[name]?.[value];
  if (inWords) return t(inWords);
  return isDate(value) ? formatDate(value, locale) : value;
};
