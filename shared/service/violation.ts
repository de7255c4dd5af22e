import type { Violation } from '../errors.ts';
import { labelInSentence } from '../words/in-sentence.ts';
import type { Text } from '../words/text.ts';
import { fill } from '../words/text.ts';
import { violationWords } from '../words/violations.ts';
import type { ViolationWording } from '../words/violations.ts';
import type { Answers } from './condition.ts';

/** The provinces and communes an address may name, as `areas.json` has them. */
export type Areas = { readonly provinces: readonly { code: string; communes: readonly { code: string }[] }[] };

/** What answers are judged by: today's local date; the areas where known; `partial` while someone is still writing. */
export type JudgingContext = { today: string; areas?: Areas; partial?: boolean };

/** Where a question stands: its path, the answers of the form and of its entry, and what to judge by. */
export type Spot = {
  path: string;
  label: Text;
  answers: Answers;
  entry: Answers;
  labelOf: (id: string) => Text;
  context: JudgingContext;
};

/** Marks of a question: `{Label}` as asked, `{label}` inside a sentence. */
export const labelMarks = (label: Text): { Label: Text; label: Text } => ({
  Label: label,
  label: labelInSentence(label),
});

/** A violation worded for the question at that spot; the rule is the wording's name unless another is given. */
export const violationAt = (
  spot: { path: string; label: Text },
  wording: ViolationWording,
  values: Record<string, string | number | Text> = {},
  rule: string = wording,
): Violation => ({
  path: spot.path,
  rule,
  message: fill(violationWords[wording], { ...labelMarks(spot.label), ...values }),
});

/** No violation: shared, so that a good answer allocates nothing. */
export const fine: readonly Violation[] = [];
