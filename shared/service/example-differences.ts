import type { Violation } from '../errors.ts';
import { exampleWords } from '../words/examples.ts';
import { dateText, moneyText } from '../words/format.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { Example } from './example.ts';
import type { ExampleFound } from './run-example.ts';

type Expected = Example['expected'];
type ExpectedOf<Outcome extends Expected['outcome']> = Extract<Expected, { outcome: Outcome }>;
type FoundOf<Outcome extends Expected['outcome']> = Extract<ExampleFound, { outcome: Outcome }>;

const keyOf = ({ path, rule }: Pick<Violation, 'path' | 'rule'>): string => `${path} ${rule}`;

const ofViolations = (expected: ExpectedOf<'refused'>, found: FoundOf<'refused'>): Text[] => {
  const wanted = new Set(expected.violations.map(keyOf));
  const there = new Set(found.violations.map(keyOf));
  return [
    ...expected.violations
      .filter((each) => !there.has(keyOf(each)))
      .map((each) => fill(exampleWords['violation-missing'], each)),
    ...found.violations
      .filter((each) => !wanted.has(keyOf(each)))
      .map((each) => fill(exampleWords['violation-unexpected'], each)),
  ];
};

const traceOf = ({ assessment: { lines } }: FoundOf<'accepted'>): Text => {
  const joined = { vi: lines.map(({ trace }) => trace.vi), en: lines.map(({ trace }) => trace.en) };
  return lines.length === 0
    ? { vi: '', en: '' }
    : { vi: ` (${joined.vi.join('; ')})`, en: ` (${joined.en.join('; ')})` };
};

const ofAccepted = (expected: ExpectedOf<'accepted'>, found: FoundOf<'accepted'>): Text[] => [
  ...(expected.fee === found.fee
    ? []
    : [
        fill(exampleWords.fee, {
          expected: moneyText(expected.fee),
          found: moneyText(found.fee),
          trace: traceOf(found),
        }),
      ]),
  ...(expected.due === found.due
    ? []
    : [fill(exampleWords.due, { expected: dateText(expected.due), found: dateText(found.due) })]),
];

/** What came out otherwise than expected, in words; nothing where it came out as expected. */
export const exampleDifferences = (expected: Expected, found: ExampleFound): Text[] => {
  if (expected.outcome === 'refused')
    return found.outcome === 'refused' ? ofViolations(expected, found) : [exampleWords['accepted-not-refused']];
  return found.outcome === 'accepted'
    ? ofAccepted(expected, found)
    : found.violations.map((each) => fill(exampleWords['refused-not-accepted'], each));
};
