import type { DossierRow } from '#shared/api/views.ts';
import { refusalFor } from '#shared/dossier/may-act.ts';
import type { Me } from '../session/staff-gate.tsx';
import type { DeskView } from '../words/desk.ts';

/** What may be done to many at once. */
export type ManyAction = 'accept' | 'claim' | 'assign' | 'hand-over';

const ofView: Record<DeskView, readonly ManyAction[]> = {
  new: ['accept'],
  mine: ['hand-over'],
  processing: ['claim', 'assign'],
  'due-soon': ['accept', 'claim', 'assign'],
  'due-today': ['accept', 'claim', 'assign'],
  'to-apologise': ['claim', 'assign'],
  overdue: ['accept', 'claim', 'assign'],
  waiting: [],
  done: [],
};

/** May this be done to the dossier in this row, as far as a row tells? */
export const mayBeDone = (row: DossierRow, action: ManyAction, me: Me): boolean =>
  refusalFor({ ...row, channel: 'online', extensionCount: 0 }, action, { kind: 'staff', ...me }) === undefined;

/** What this officer may do in a queue to at least one of its rows. */
export const manyActions = (view: DeskView | undefined, rows: readonly DossierRow[], me: Me): ManyAction[] =>
  view === undefined ? [] : ofView[view].filter((action) => rows.some((row) => mayBeDone(row, action, me)));
