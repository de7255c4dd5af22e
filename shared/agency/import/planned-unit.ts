import { addDays } from '../../calendar/local-time.ts';
import { present } from '../../dossier/present.ts';
import type { JudgedRow } from '../../table/row-verdict.ts';
import type { Agency } from '../agency.ts';
import type { AgencyChange, NewAgency } from '../agency-act.ts';
import { factsOf, factsSince } from '../agency-on.ts';
import type { UnitSaid } from './read-unit-cell.ts';
import type { UnitColumn } from './unit-columns.ts';
import { listedCode } from './unit-in-cell.ts';

/** A unit that begins; where its receiving unit comes after it, that is written by a change once it is there. */
export type UnitToAdd = { kind: 'add'; asked: NewAgency; validFrom: string; then?: AgencyChange };

/** A unit that is recorded, as it was judged and as it is to be. */
export type UnitToChange = { kind: 'change'; before: Agency; asked: AgencyChange; after: Agency };

/** A row of a list of units, judged; `act` is what it is done by. */
export type UnitVerdict = JudgedRow<UnitColumn> & {
  agencyId: string;
  act?: UnitToAdd | UnitToChange;
  basis?: string;
  /** Rows of new units it names, and in which column. */
  needs: { row: number; column: UnitColumn }[];
};

const factsSaid = ({ code: _, from: __, basis: ___, ...facts }: UnitSaid) =>
  factsOf({ level: 'commune', name: { vi: '', en: '' }, ...facts });

/** A new unit as its row says it; a row that lacks something is never asked for. */
export const newUnit = (id: string, said: UnitSaid, validFrom: string): NewAgency => ({
  id,
  ...factsSaid(said),
  codes: [{ scheme: 'QD20', value: said.code ?? '', validFrom }],
});

/** The codes with another one: from a day on, or in place of one that was recorded wrongly. */
const codesWith = (before: Agency, value: string, from: string | undefined, today: string): Agency['codes'] => {
  const now = listedCode(before, today);
  const start = from ?? factsSince(before);
  if (now?.scheme !== 'QD20') return [{ scheme: 'QD20', value, validFrom: start }, ...before.codes];
  if (from === undefined || from <= now.validFrom)
    return before.codes.map((code) => (code === now ? { ...code, value } : code));
  const ended = before.codes.map((code) => (code === now ? { ...code, validTo: addDays(from, -1) } : code));
  return [{ scheme: 'QD20', value, validFrom: from }, ...ended];
};

/** What a row asks of a recorded unit, whose hours stay: a list does not carry them. A first day that is the one recorded puts right what is recorded. */
export const unitChange = (before: Agency, { code, ...said }: UnitSaid, today: string): AgencyChange => {
  const from = said.from === factsSince(before) ? undefined : said.from;
  const codes = code === undefined ? before.codes : codesWith(before, code, from, today);
  return present({ ...factsSaid(said), sessions: before.sessions, codes, from });
};
