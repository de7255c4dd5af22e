import type { Comparison, Condition } from './condition.ts';

/** One row of a builder: a question compared with a value. */
export type ComparisonRow = { field: string; compare: Comparison; value?: string | number | boolean };
/** A nested condition, which rows cannot edit: kept as it is and only read, in words. */
export type AdvancedRow = { advanced: Condition };
export type ConditionRow = ComparisonRow | AdvancedRow;

/** A condition as rows joined by all or any of them; no rows: no condition. */
export type ConditionRows = { join: 'all' | 'any'; rows: ConditionRow[] };

const rowOf = (condition: Condition): ConditionRow => ('field' in condition ? condition : { advanced: condition });

/** The rows that show a condition; what is nested within them, or negated, stands as one row to read. */
export const rowsOf = (condition: Condition | undefined): ConditionRows => {
  if (condition === undefined) return { join: 'all', rows: [] };
  if ('all' in condition) return { join: 'all', rows: condition.all.map(rowOf) };
  if ('any' in condition) return { join: 'any', rows: condition.any.map(rowOf) };
  return { join: 'all', rows: [rowOf(condition)] };
};

/** The condition that rows mean; `rowsOf` gives the same rows back. A single row joined by all is the comparison itself. */
export const conditionOf = ({ join, rows }: ConditionRows): Condition | undefined => {
  const conditions = rows.map((row) => ('advanced' in row ? row.advanced : row));
  const [only] = conditions;
  if (only === undefined) return undefined;
  if (join === 'any') return { any: conditions };
  const standsAlone = conditions.length === 1 && ('field' in only || 'not' in only);
  return standsAlone ? only : { all: conditions };
};
