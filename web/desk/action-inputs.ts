import type { StaffAction, SupplementItem } from '#shared/dossier/action.ts';
import type { Text } from '#shared/words/text.ts';
import { deskWords as words } from '../words/desk.ts';
import type { StaffActionType } from '../words/desk-actions.ts';

/** Everything an officer may type while deciding; kept when an action is refused, so that nothing is typed twice. */
export type Typed = {
  reason: string;
  summary: string;
  note: string;
  staffId: string;
  until: string;
  receiptNumber: string;
  to: string;
  method: 'counter' | 'post' | 'online';
  message: string;
  /** What is asked again, by kind and reference. */
  items: Record<string, SupplementItem>;
  /** Result files sent so far. */
  documentIds: string[];
};

export const nothingTyped: Typed = {
  reason: '',
  summary: '',
  note: '',
  staffId: '',
  until: '',
  receiptNumber: '',
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
  'request-supplement': { asks: ['items', 'message'], needs: ['items'] },
  'request-payment': { asks: ['reason'], needs: [] },
  'confirm-payment': { asks: ['receiptNumber'], needs: ['receiptNumber'] },
  assign: { asks: ['staffId'], needs: ['staffId'] },
  claim: { asks: [], needs: [] },
  'hand-over': { asks: ['staffId', 'note'], needs: ['staffId'] },
  propose: { asks: ['documentIds', 'summary'], needs: ['summary'] },
  resolve: { asks: ['documentIds', 'summary'], needs: [] },
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
  receiptNumber: words.receiptNumberMissing,
  to: words.toMissing,
};

type Problem = { path: string; words: Text; values?: Record<string, string> };

const itemProblems = (items: Typed['items'], nameOf: (item: SupplementItem) => string): Problem[] => {
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

/** What must still be typed before the action can be sent, each with the field it belongs to. */
export const problemsOf = (type: StaffActionType, typed: Typed, nameOf: (item: SupplementItem) => string): Problem[] =>
  plans[type].needs.flatMap((input) => {
    if (input === 'items') return itemProblems(typed.items, nameOf);
    const value = typed[input];
    const text = missingWords[input];
    return text !== undefined && typeof value === 'string' && value.trim() === ''
      ? [{ path: `desk.${input}`, words: text }]
      : [];
  });

/** A text that may be left out, as a part of an action. */
const given = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  (value.trim() === '' ? {} : { [key]: value.trim() }) as Partial<Record<Key, string>>;

type Make = (typed: Typed, version: number) => StaffAction;

/** The action as the API takes it, from what was typed. */
export const actionFrom: Record<StaffActionType, Make> = {
  accept: (_, version) => ({ type: 'accept', version }),
  decline: ({ reason }, version) => ({ type: 'decline', version, reason }),
  'request-supplement': ({ items, message }, version) => ({
    type: 'request-supplement',
    version,
    items: Object.values(items),
    ...given('message', message),
  }),
  'request-payment': ({ reason }, version) => ({ type: 'request-payment', version, ...given('reason', reason) }),
  'confirm-payment': ({ receiptNumber }, version) => ({
    type: 'confirm-payment',
    version,
    receiptNumber: receiptNumber.trim(),
  }),
  assign: ({ staffId }, version) => ({ type: 'assign', version, staffId }),
  claim: (_, version) => ({ type: 'claim', version }),
  'hand-over': ({ staffId, note }, version) => ({ type: 'hand-over', version, staffId, ...given('note', note) }),
  propose: ({ documentIds, summary }, version) => ({ type: 'propose', version, documentIds, summary }),
  resolve: ({ documentIds, summary }, version) => ({
    type: 'resolve',
    version,
    ...(documentIds.length > 0 && { documentIds }),
    ...given('summary', summary),
  }),
  refuse: ({ reason }, version) => ({ type: 'refuse', version, reason }),
  stop: ({ reason }, version) => ({ type: 'stop', version, reason }),
  extend: ({ until, reason }, version) => ({ type: 'extend', version, until, reason }),
  'return-result': ({ to, method }, version) => ({ type: 'return-result', version, to: to.trim(), method }),
  correct: ({ reason }, version) => ({ type: 'correct', version, reason }),
};
