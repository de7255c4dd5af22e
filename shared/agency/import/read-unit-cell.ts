import { readDay } from '../../table/read-day.ts';
import { agencyLevelWords } from '../../words/agency-levels.ts';
import { fold } from '../../words/fold.ts';
import type { ListProblem } from '../../words/list-problems.ts';
import type { Text } from '../../words/text.ts';
import { unaccented } from '../../words/unaccented.ts';
import type { Agency, AgencyFacts } from '../agency.ts';
import { longestOfUnit, unitCodePattern } from '../agency-limits.ts';
import type { FindUnit } from './find-unit.ts';
import type { UnitColumn } from './unit-columns.ts';

/** What a row says of a unit, on top of what is recorded. */
export type UnitSaid = Partial<AgencyFacts> & { code?: string; from?: string; basis?: string };

/** What a cell makes of it, or what is wrong with the cell. */
type Written = { said: UnitSaid } | { problem: ListProblem; values?: Record<string, string | number | Text> };

type Write = (text: string, before: UnitSaid, find: FindUnit) => Written;

/** A cell that says there is none. */
export const none = /^[-–—]$/;

const levels = Object.entries(agencyLevelWords).map(([level, words]) => ({ level: level as Agency['level'], words }));

/** What lists call them besides. */
const alsoCalled: Readonly<Record<string, Agency['level']>> = {
  bo: 'ministry',
  'bo nganh': 'ministry',
  tinh: 'province',
  'cap tinh': 'province',
  'ubnd tinh': 'province',
  so: 'department',
  'so nganh': 'department',
  huyen: 'district',
  xa: 'commune',
  phuong: 'commune',
  'xa phuong': 'commune',
  'dac khu': 'commune',
  'mot cua': 'one-stop',
  'bo phan mot cua': 'one-stop',
  'trung tam phuc vu hanh chinh cong': 'one-stop',
};

const levelCalled = (text: string): Agency['level'] | undefined => {
  const folded = fold(text);
  const known = levels.find(({ level, words }) => [level, words.vi, words.en].some((name) => fold(name) === folded));
  return known?.level ?? alsoCalled[folded];
};

const writeLevel: Write = (text) => {
  const level = levelCalled(text);
  if (level) return { said: { level } };
  const all = (language: 'vi' | 'en') => levels.map(({ words }) => words[language]).join('; ');
  return { problem: 'level-unknown', values: { text, levels: { vi: all('vi'), en: all('en') } } };
};

const writeUnit =
  (field: 'parentId' | 'receivedAt'): Write =>
  (text, _, find) => {
    const found = none.test(text) ? { id: undefined } : find(text);
    return 'problem' in found ? { problem: found.problem, values: { text } } : { said: { [field]: found.id } };
  };

const writeText =
  (field: 'place' | 'address', language: 'vi' | 'en'): Write =>
  (text, before) => {
    if (none.test(text)) return { said: { [field]: undefined } as unknown as UnitSaid };
    // Without a word in English, the one in Vietnamese without accents is how English papers write it.
    const pair = language === 'vi' ? { vi: text, en: unaccented(text) } : { vi: before[field]?.vi ?? '', en: text };
    return { said: { [field]: pair } };
  };

const writeCode: Write = (text) => {
  const value = text.toUpperCase();
  if (/^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/.test(value)) return { problem: 'code-of-before', values: { text } };
  return unitCodePattern.test(value) ? { said: { code: value } } : { problem: 'code-malformed', values: { text } };
};

const writeDay: Write = (text) => {
  const from = readDay(text);
  return from === undefined ? { problem: 'day-not-understood', values: { text } } : { said: { from } };
};

/** How each cell is written; what a row is about is known already. */
export const writeUnitCell: Record<Exclude<UnitColumn, 'id'>, Write> = {
  name: (text, { name }) => ({ said: { name: { vi: text, en: name?.en ?? '' } } }),
  nameEn: (text, { name }) => ({ said: { name: { vi: name?.vi ?? '', en: text } } }),
  level: writeLevel,
  parent: writeUnit('parentId'),
  code: writeCode,
  receivedAt: writeUnit('receivedAt'),
  place: writeText('place', 'vi'),
  placeEn: writeText('place', 'en'),
  address: writeText('address', 'vi'),
  addressEn: writeText('address', 'en'),
  phone: (text) => ({ said: { phone: none.test(text) ? undefined : text } }),
  from: writeDay,
  basis: (text) => ({ said: { basis: text } }),
};

const { name, place, address, phone, basis } = longestOfUnit;

/** Longest text of each cell, in characters; of others there are rules of their own. */
export const longestCell: Partial<Record<UnitColumn, number>> = {
  name,
  nameEn: name,
  place,
  placeEn: place,
  address,
  addressEn: address,
  phone,
  basis,
};
