import { Refusal } from '../../errors.ts';
import type { Violation } from '../../errors.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import type { Agency } from '../agency.ts';
import { factsOf } from '../agency-on.ts';
import { addAgency, changeAgency } from '../change-agency.ts';
import { newUnit, unitChange } from './planned-unit.ts';
import type { UnitVerdict } from './planned-unit.ts';
import type { UnitRead } from './read-units.ts';
import { unitColumns } from './unit-columns.ts';
import type { UnitColumn } from './unit-columns.ts';

/** What a row would be done by, and the unit it leads to. */
export type Done = { act: NonNullable<UnitVerdict['act']>; after: Agency };

/** In which column the rule of a path shows. */
const columnAt: Readonly<Record<string, UnitColumn>> = { parentId: 'parent', codes: 'code', validFrom: 'from' };
/** A violation of the rules, at the column of its path. */
export const asProblem = ({ path, message }: Violation): CellProblem<UnitColumn> => {
  const [part = ''] = path.split('.');
  const own = unitColumns.find(({ key }) => key === part)?.key;
  return { column: columnAt[part] ?? own ?? 'name', message };
};

/** What comes of an act, or the violations it is refused for. */
export const attempt = (act: () => Agency): Agency | Violation[] => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.detail.violations ?? [];
  }
};

/** All units as they stand after the rows judged so far. */
export type State = { all: readonly Agency[]; today: string };

/** A unit that begins. */
export const added = ({ id, said }: UnitRead, isReceivedLater: boolean, { all }: State): Done | Violation[] => {
  const validFrom = said.from ?? '';
  const whole = newUnit(id, said, validFrom);
  const { receivedAt: _, ...alone } = whole;
  const asked = isReceivedLater ? alone : whole;
  const after = attempt(() => addAgency(asked, validFrom, all));
  if (Array.isArray(after)) return after;
  const then = isReceivedLater ? { then: { ...factsOf(whole), codes: whole.codes } } : {};
  return { act: { kind: 'add', asked, validFrom, ...then }, after };
};

/** A recorded unit, changed from a day on or put right. */
export const changed = (before: Agency, { said }: UnitRead, { all, today }: State): Done | Violation[] => {
  const asked = unitChange(before, said, today);
  const after = attempt(() => changeAgency(before, asked, all, today));
  return Array.isArray(after) ? after : { act: { kind: 'change', before, asked, after }, after };
};
