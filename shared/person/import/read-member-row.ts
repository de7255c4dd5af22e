import { cellProblem } from '../../table/cell-problem.ts';
import type { TableRow } from '../../table/columns.ts';
import { readDay } from '../../table/read-day.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import { fold } from '../../words/fold.ts';
import type { ListProblem } from '../../words/list-problems.ts';
import type { Text } from '../../words/text.ts';
import type { FindUnit } from '../../agency/import/find-unit.ts';
import { none } from '../../agency/import/read-unit-cell.ts';
import { duties, dutyWords } from '../duty.ts';
import type { Duty } from '../duty.ts';
import { accountPattern, longestMemberName } from '../member-limits.ts';
import { memberColumns } from './member-columns.ts';
import type { MemberColumn } from './member-columns.ts';

/** What a row says; a dash says that there is none. */
export type MemberSaid = {
  name?: string;
  home?: string;
  works?: string | null;
  duties?: Duty[];
  from?: string;
  to?: string | null;
  account?: string;
};

/** A row read: what it says, and what is wrong with its cells. */
export type MemberReading = { said: MemberSaid; problems: CellProblem<MemberColumn>[] };

type Written = { said: MemberSaid } | { problem: ListProblem; values?: Record<string, string | number | Text> };

const byName = new Map(
  duties.flatMap((duty) => [duty, dutyWords[duty].vi, dutyWords[duty].en].map((name) => [fold(name), duty] as const)),
);

const writeDuties = (text: string): Written => {
  const parts = text.split(/[,;\n]+/).filter((part) => part.trim() !== '');
  const unknown = parts.find((part) => !byName.has(fold(part)));
  if (unknown !== undefined) {
    const all = (language: 'vi' | 'en') => duties.map((duty) => dutyWords[duty][language]).join('; ');
    return { problem: 'duty-unknown', values: { text: unknown.trim(), duties: { vi: all('vi'), en: all('en') } } };
  }
  return { said: { duties: [...new Set(parts.flatMap((part) => byName.get(fold(part)) ?? []))] } };
};

const writeUnit = (field: 'home' | 'works', text: string, find: FindUnit): Written => {
  const found = find(text);
  return 'problem' in found ? { problem: found.problem, values: { text } } : { said: { [field]: found.id } };
};

const writeDay = (field: 'from' | 'to', text: string): Written => {
  const day = readDay(text);
  return day === undefined ? { problem: 'day-not-understood', values: { text } } : { said: { [field]: day } };
};

const write: Record<MemberColumn, (text: string, find: FindUnit) => Written> = {
  name: (text) =>
    text.length > longestMemberName
      ? { problem: 'too-long', values: { most: longestMemberName } }
      : { said: { name: text.replace(/\s+/g, ' ') } },
  home: (text, find) => writeUnit('home', text, find),
  works: (text, find) => (none.test(text) ? { said: { works: null } } : writeUnit('works', text, find)),
  duties: writeDuties,
  from: (text) => writeDay('from', text),
  to: (text) => (none.test(text) ? { said: { to: null } } : writeDay('to', text)),
  account: (text) => (accountPattern.test(text) ? { said: { account: text } } : { problem: 'account-malformed' }),
};

/** Reads the cells of a row; what is blank is not said. */
export const readMemberRow = ({ values }: TableRow<MemberColumn>, find: FindUnit): MemberReading => {
  const reading: MemberReading = { said: {}, problems: [] };
  for (const { key } of memberColumns) {
    const text = values[key];
    if (text === undefined) continue;
    const written = write[key](text, find);
    if ('problem' in written) reading.problems.push(cellProblem(key, written.problem, written.values));
    else Object.assign(reading.said, written.said);
  }
  return reading;
};
