import { Refusal } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call } from '../../../api/call.ts';
import { wordsOf } from '../../../kit/refusal-banner.tsx';
import { listWords as words } from '../../../words/admin-lists.ts';

/** A part of what a row comes to, which may be taken again where its answer was lost. */
export type Step = {
  row: number;
  /** Rows without which it is not tried. */
  needs: readonly number[];
  take: (call: Call) => Promise<unknown>;
};

/** How far a list is: steps before `at` are over. */
export type Run = { steps: readonly Step[]; at: number; refused: ReadonlyMap<number, readonly Text[]> };

export const runOf = (steps: readonly Step[]): Run => ({ steps, at: 0, refused: new Map() });

/** Refusals that meet every row alike: nothing more is tried until they are over. */
const ofEveryRow = new Set<RefusalCode>(['sign-in-expired', 'wrong-role', 'throttled', 'too-busy', 'try-again-later']);

const whyRefused = (refusal: Refusal): readonly Text[] => {
  const { violations = [] } = refusal.detail;
  if (violations.length > 0) return violations.map(({ message }) => message);
  if (refusal.code === 'edited-meanwhile') return [words.overtaken];
  const { title, help } = wordsOf(refusal);
  return [title, refusal.detail.why ?? help];
};

/** Why a step is not tried: a row it needs was refused, or its own was. */
const whyNot = ({ row, needs }: Step, { refused }: Run): readonly Text[] | undefined => {
  const own = refused.get(row);
  if (own) return own;
  const need = needs.find((each) => refused.has(each));
  return need === undefined ? undefined : [fill(words.notTried, { row: need })];
};

/** Takes the next step; a refusal is kept at its row and the rest goes on. Throws what keeps every row from being written. */
export const takeNext = async (call: Call, run: Run): Promise<Run> => {
  const step = run.steps[run.at];
  if (!step) return run;
  const next = { ...run, at: run.at + 1 };
  const refusedFor = (why: readonly Text[]): Run => ({ ...next, refused: new Map([...run.refused, [step.row, why]]) });
  const why = whyNot(step, run);
  if (why) return refusedFor(why);
  try {
    await step.take(call);
    return next;
  } catch (error) {
    if (!(error instanceof Refusal) || ofEveryRow.has(error.code)) throw error;
    return refusedFor(whyRefused(error));
  }
};

/** What became of the rows so far. */
export const standOf = ({ steps, at, refused }: Run) => {
  const waiting = new Set(steps.slice(at).map(({ row }) => row));
  const rows = new Set(steps.map(({ row }) => row));
  const written = [...rows].filter((row) => !waiting.has(row) && !refused.has(row));
  return { rows, written: new Set(written), waiting, done: rows.size - waiting.size };
};
