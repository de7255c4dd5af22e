import type { StaffAction, SupplementItem } from '#shared/dossier/action.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { actingWords as words } from '../words/desk-acting.ts';
import type { StaffActionType } from '../words/desk-actions.ts';

/** Everything an officer may type while deciding; kept when an action is refused, so that nothing is typed twice. */
export type Typed = {
  reason: string;
  summary: string;
  note: string;
  staffId: string;
  until: string;
  /** Last local day to answer a supplement; empty: as the policy says. */
  answerBy: string;
  /** A claimed reduction and what is thought of it: `yes:<id>` or `no:<id>`. */
  exemption: string;
  to: string;
  method: 'counter' | 'post' | 'online';
  message: string;
  /** What is asked again, by kind and reference. */
  items: Record<string, SupplementItem>;
  /** Result files that go with it. */
  documentIds: string[];
};

export const nothingTyped: Typed = {
  reason: '',
  summary: '',
  note: '',
  staffId: '',
  until: '',
  answerBy: '',
  exemption: '',
  to: '',
  method: 'counter',
  message: '',
  items: {},
  documentIds: [],
};

export type Input = keyof Typed;

type Plan = { asks: readonly Input[]; needs: readonly Input[] };

/** What each action asks, and what of it must be there. */
export const plans: Record<StaffActionType, Plan> = {
  accept: { asks: [], needs: [] },
  decline: { asks: ['reason'], needs: ['reason'] },
  'request-supplement': { asks: ['items', 'message', 'answerBy'], needs: ['items'] },
  'request-payment': { asks: ['reason'], needs: [] },
  'judge-exemption': { asks: ['exemption', 'reason'], needs: ['exemption'] },
  assign: { asks: ['staffId'], needs: ['staffId'] },
  claim: { asks: [], needs: [] },
  'hand-over': { asks: ['staffId', 'note'], needs: ['staffId'] },
  propose: { asks: ['documentIds', 'summary'], needs: ['summary', 'documentIds'] },
  resolve: { asks: ['documentIds', 'summary'], needs: ['documentIds'] },
  refuse: { asks: ['reason'], needs: ['reason'] },
  stop: { asks: ['reason'], needs: ['reason'] },
  extend: { asks: ['until', 'reason'], needs: ['until', 'reason'] },
  'return-result': { asks: ['to', 'method'], needs: ['to'] },
  correct: { asks: ['reason'], needs: ['reason'] },
};

const missingWords: Partial<Record<Input, Text>> = {
  reason: words.reasonMissing,
  summary: words.summaryMissing,
  staffId: words.colleagueMissing,
  until: words.untilMissing,
  exemption: words.exemptionMissing,
  to: words.toMissing,
};

type Problem = { path: string; words: Text; values?: Record<string, string> };

/** What the dossier itself says about what may be typed. */
export type Knowing = {
  nameOf: (item: SupplementItem) => string;
  locale: Locale;
  /** The local day the new date must lie after. */
  dueDay: string;
  /** Is it too late to set a new date? */
  tooLate: boolean;
  /** Must the result be a file? */
  resultNeeded: boolean;
  /** Names of result files chosen that are not yet sent and checked. */
  unfinished: string[];
};

const itemProblems = (items: Typed['items'], { nameOf }: Knowing): Problem[] => {
  const asked = Object.entries(items);
  if (asked.length === 0) return [{ path: 'desk.items', words: words.askNothing }];
  return asked
    .filter(([, item]) => item.reason.trim() === '')
    .map(([key, item]) => ({
      path: `desk.items.${key}`,
      words: words.askReasonMissing,
      values: { name: nameOf(item) },
    }));
};

const missing = (input: Input, typed: Typed): Problem[] => {
  const value = typed[input];
  const text = missingWords[input];
  return text !== undefined && typeof value === 'string' && value.trim() === ''
    ? [{ path: `desk.${input}`, words: text }]
    : [];
};

const dateProblems = (typed: Typed, { dueDay, locale, tooLate }: Knowing): Problem[] => {
  if (tooLate) return [{ path: 'desk.until', words: actionViolationWords['too-late-to-extend'] }];
  const { until } = typed;
  return until === '' || until > dueDay
    ? missing('until', typed)
    : [{ path: 'desk.until', words: words.untilEarly, values: { date: formatDate(dueDay, locale) } }];
};

const fileProblems = (type: StaffActionType, { documentIds }: Typed, knowing: Knowing): Problem[] => {
  const path = 'desk.documentIds';
  const { unfinished, resultNeeded } = knowing;
  if (type === 'resolve' && resultNeeded && documentIds.length === 0 && unfinished.length === 0)
    return [{ path, words: actionViolationWords['result-missing'] }];
  return unfinished.map((name) => ({ path, words: words.fileUnfinished, values: { name } }));
};

/** What must still be typed, mended or waited for before the action can be sent, each with the field it belongs to. */
export const problemsOf = (type: StaffActionType, typed: Typed, knowing: Knowing): Problem[] =>
  plans[type].needs.flatMap((input) => {
    if (input === 'items') return itemProblems(typed.items, knowing);
    if (input === 'documentIds') return fileProblems(type, typed, knowing);
    return input === 'until' ? dateProblems(typed, knowing) : missing(input, typed);
  });

/** A text that may be left out, as a part of an action. */
const given = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  (value.trim() === '' ? {} : { [key]: value.trim() }) as Partial<Record<Key, string>>;

type Make = (typed: Typed, version: number) => StaffAction;

/** The action as the API takes it, from what was typed. */
export const actionFrom: Record<StaffActionType, Make> = {
  accept: (_, version) => ({ type: 'accept', version }),
  decline: ({ reason }, version) => ({ type: 'decline', version, reason }),
  'request-supplement': ({ items, message, answerBy }, version) => ({
    type: 'request-supplement',
    version,
    items: Object.values(items),
    ...given('message', message),
    ...given('answerBy', answerBy),
  }),
  'request-payment': ({ reason }, version) => ({ type: 'request-payment', version, ...given('reason', reason) }),
  'judge-exemption': ({ exemption, reason }, version) => ({
    type: 'judge-exemption',
    version,
    exemptionId: exemption.slice(exemption.indexOf(':') + 1),
    granted: exemption.startsWith('yes:'),
    ...given('reason', reason),
  }),
  assign: ({ staffId }, version) => ({ type: 'assign', version, staffId }),
  claim: (_, version) => ({ type: 'claim', version }),
  'hand-over': ({ staffId, note }, version) => ({ type: 'hand-over', version, staffId, ...given('note', note) }),
  propose: ({ documentIds, summary }, version) => ({ type: 'propose', version, documentIds, summary }),
  resolve: ({ documentIds, summary }, version) => ({
    type: 'resolve',
    version,
    documentIds,
    ...given('summary', summary),
  }),
  refuse: ({ reason }, version) => ({ type: 'refuse', version, reason }),
  stop: ({ reason }, version) => ({ type: 'stop', version, reason }),
  extend: ({ until, reason }, version) => ({ type: 'extend', version, until, reason }),
  'return-result': ({ to, method }, version) => ({ type: 'return-result', version, to: to.trim(), method }),
  correct: ({ reason }, version) => ({ type: 'correct', version, reason }),
};
