/** What an answer may be: a repeating group holds records; an address its codes; a file field its document ids. */
export type Answer =
  string | number | boolean | string[] | { province: string; commune: string; detail: string } | Answers[] | null;
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a Record may not refer to itself
export type Answers = { [field: string]: Answer | undefined };

export const comparisons = [
  'is',
  'is-not',
  'includes',
  'less-than',
  'at-most',
  'more-than',
  'at-least',
  'answered',
  'not-answered',
] as const;
export type Comparison = (typeof comparisons)[number];

/** A closed language: comparisons of fields joined by all, any, not. Never an expression an admin types. */
export type Condition =
  | { field: string; compare: Comparison; value?: string | number | boolean }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const answered = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

type Compare = (answer: Answer | undefined, value: string | number | boolean | undefined) => boolean;

/** Numbers compare as numbers, dates (ISO) and other strings as text; what has no answer fulfils only `not-answered` and `is-not`. */
const ordered =
  (holds: (order: number) => boolean): Compare =>
  (answer, value) => {
    if (typeof answer === 'number' && typeof value === 'number') return holds(answer - value);
    if (typeof answer === 'string' && answer !== '' && typeof value === 'string')
      return holds(answer < value ? -1 : answer > value ? 1 : 0);
    return false;
  };

const compare: Record<Comparison, Compare> = {
  is: (answer, value) => answer === value,
  'is-not': (answer, value) => answer !== value,
  includes: (answer, value) => Array.isArray(answer) && (answer as unknown[]).includes(value),
  'less-than': ordered((order) => order < 0),
  'at-most': ordered((order) => order <= 0),
  'more-than': ordered((order) => order > 0),
  'at-least': ordered((order) => order >= 0),
  answered: (answer) => answered(answer),
  'not-answered': (answer) => !answered(answer),
};

/** Does the condition hold? Inside a repeating group a field is looked up in the entry first, then in the form. */
export const holds = (condition: Condition, answers: Answers, entry: Answers = {}): boolean => {
  if ('all' in condition) return condition.all.every((each) => holds(each, answers, entry));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers, entry));
  if ('not' in condition) return !holds(condition.not, answers, entry);
  const answer = condition.field in entry ? entry[condition.field] : answers[condition.field];
  return compare[condition.compare](answer, condition.value);
};
