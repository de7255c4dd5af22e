import type { StaffAction, SupplementItem } from '#shared/dossier/action.ts';
import type { Relation } from '#shared/dossier/relation.ts';
import { actionViolationWords } from '#shared/words/action-violations.ts';
import { formatDate } from '#shared/words/format.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { actingWords as words } from '../words/desk-acting.ts';
import { talkWords } from '../words/desk-talk.ts';
import type { StaffActionType } from '../words/desk-actions.ts';

/** One agency to ask, as it is typed. */
export type OpinionTyped = { agencyId: string; content: string; answerBy: string; isLead: boolean };
export const noOpinion: OpinionTyped = { agencyId: '', content: '', answerBy: '', isLead: false };

/** Everything an officer may type while deciding; kept when an action is refused, so that nothing is typed twice. */
export type Typed = {
  reason: string;
  summary: string;
  note: string;
  /** Which case of the procedure it is accepted as, where the applicant chose none here. */
  caseId: string;
  staffId: string;
  /** The step of the internal procedure it goes to; empty: as the colleague’s duties say. */
  step: string;
  until: string;
  /** Last local day to answer a supplement; empty: as the policy says. */
  answerBy: string;
  /** A claimed reduction and what is thought of it: `yes:<id>` or `no:<id>`. */
  exemption: string;
  /** A message, a note, what to prepare for a visit or what was found at it. */
  text: string;
  /** A visit: local date, time of day, place, who took part. */
  on: string;
  time: string;
  place: string;
  participants: string;
  /** Whom to ask for an opinion, a line each. */
  opinions: OpinionTyped[];
  /** May who is asked read the answers? And which files. */
  withAnswers: boolean;
  shared: string[];
  to: string;
  method: 'counter' | 'post' | 'online';
  relation: Relation;
  /** Number of the consignment. */
  tracking: string;
  message: string;
  /** Why a supplement is asked once more. */
  again: string;
  /** What is asked again, by kind and reference. */
  items: Record<string, SupplementItem>;
  /** Result files that go with it. */
  documentIds: string[];
};

/** In the place of a colleague: whoever has the duty of the step. */
export const anybody = '*';

export const nothingTyped: Typed = {
  reason: '',
  summary: '',
  note: '',
  caseId: '',
  staffId: '',
  step: '',
  until: '',
  answerBy: '',
  exemption: '',
  text: '',
  on: '',
  time: '',
  place: '',
  participants: '',
  opinions: [noOpinion],
  withAnswers: true,
  shared: [],
  to: '',
  method: 'counter',
  relation: 'self',
  tracking: '',
  message: '',
  again: '',
  items: {},
  documentIds: [],
};

export type Input = keyof Typed;

type Plan = { asks: readonly Input[]; needs: readonly Input[] };

/** What each action asks, and what of it must be there. */
export const plans: Record<StaffActionType, Plan> = {
  accept: { asks: ['caseId'], needs: ['caseId'] },
  decline: { asks: ['reason'], needs: ['reason'] },
  'request-supplement': { asks: ['again', 'items', 'message', 'answerBy'], needs: ['again', 'items'] },
  'request-payment': { asks: ['reason'], needs: [] },
  'judge-exemption': { asks: ['exemption', 'reason'], needs: ['exemption'] },
  assign: { asks: ['staffId'], needs: ['staffId'] },
  claim: { asks: [], needs: [] },
  'hand-over': { asks: ['step', 'staffId', 'note'], needs: ['staffId'] },
  acknowledge: { asks: [], needs: [] },
  propose: { asks: ['documentIds', 'summary'], needs: ['summary', 'documentIds'] },
  review: { asks: [], needs: [] },
  'return-draft': { asks: ['reason'], needs: ['reason'] },
  approve: { asks: ['documentIds', 'summary'], needs: ['documentIds'] },
  stamp: { asks: [], needs: [] },
  resolve: { asks: ['summary'], needs: [] },
  refuse: { asks: ['reason'], needs: ['reason'] },
  stop: { asks: ['reason'], needs: ['reason'] },
  extend: { asks: ['until', 'reason'], needs: ['until', 'reason'] },
  'return-result': { asks: ['method', 'to', 'relation', 'tracking'], needs: ['to', 'tracking'] },
  correct: { asks: ['reason'], needs: ['reason'] },
  message: { asks: ['text', 'documentIds'], needs: ['text', 'documentIds'] },
  note: { asks: ['text'], needs: ['text'] },
  'ask-opinions': { asks: ['opinions', 'withAnswers', 'shared'], needs: ['opinions'] },
  'announce-visit': { asks: ['on', 'time', 'place', 'text'], needs: ['on', 'time', 'place'] },
  'record-visit': {
    asks: ['on', 'time', 'place', 'participants', 'text', 'documentIds'],
    needs: ['on', 'time', 'place', 'participants', 'text', 'documentIds'],
  },
};

const missingWords: Partial<Record<Input, Text>> = {
  reason: words.reasonMissing,
  summary: words.summaryMissing,
  caseId: words.caseMissing,
  staffId: words.colleagueMissing,
  until: words.untilMissing,
  exemption: words.exemptionMissing,
  to: words.toMissing,
  text: talkWords.textMissing,
  on: talkWords.onMissing,
  time: talkWords.timeMissing,
  place: talkWords.placeMissing,
  participants: talkWords.participantsMissing,
  tracking: actionViolationWords['tracking-missing'],
  again: actionViolationWords['again-missing'],
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
  /** Names of proposed files that nobody signed yet. */
  unsigned: string[];
  /** Was a supplement asked before, so that a reason is needed? */
  asksAgain?: boolean;
  /** Is the case of the procedure chosen at acceptance? */
  asksCase?: boolean;
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
  if (input === 'tracking' && typed.method !== 'post') return [];
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

const fileProblems = (type: StaffActionType, knowing: Knowing): Problem[] => {
  const path = 'desk.documentIds';
  const { unfinished, unsigned } = knowing;
  if (type === 'approve') return unsigned.map((name) => ({ path, words: words.fileUnsigned, values: { name } }));
  return unfinished.map((name) => ({ path, words: words.fileUnfinished, values: { name } }));
};

const opinionProblems = ({ opinions }: Typed): Problem[] => {
  const path = 'desk.opinions';
  const isMissing = opinions.some((each) => each.agencyId === '' || each.content.trim() === '' || each.answerBy === '');
  if (opinions.length === 0 || isMissing) return [{ path, words: talkWords.opinionMissing }];
  const leads = opinions.filter(({ isLead }) => isLead).length;
  return opinions.length > 1 && leads !== 1 ? [{ path, words: actionViolationWords['one-lead'] }] : [];
};

/** What must still be typed, mended or waited for before the action can be sent, each with the field it belongs to. */
export const problemsOf = (type: StaffActionType, typed: Typed, knowing: Knowing): Problem[] =>
  plans[type].needs.flatMap((input) => {
    if (input === 'items') return itemProblems(typed.items, knowing);
    if (input === 'opinions') return opinionProblems(typed);
    if (input === 'again' && knowing.asksAgain !== true) return [];
    if (input === 'caseId' && knowing.asksCase !== true) return [];
    if (input === 'documentIds') return fileProblems(type, knowing);
    return input === 'until' ? dateProblems(typed, knowing) : missing(input, typed);
  });

/** A text that may be left out, as a part of an action. */
const given = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
  (value.trim() === '' ? {} : { [key]: value.trim() }) as Partial<Record<Key, string>>;

type Make = (typed: Typed, version: number) => StaffAction;

/** The action as the API takes it, from what was typed. */
export const actionFrom: Record<StaffAction['type'], Make> = {
  accept: ({ caseId }, version) => ({ type: 'accept', version, ...given('caseId', caseId) }),
  decline: ({ reason }, version) => ({ type: 'decline', version, reason }),
  'request-supplement': ({ items, message, answerBy, again }, version) => ({
    type: 'request-supplement',
    version,
    items: Object.values(items),
    ...given('message', message),
    ...given('answerBy', answerBy),
    ...given('again', again),
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
  'hand-over': ({ staffId, step, note }, version) => ({
    type: 'hand-over',
    version,
    ...(staffId === anybody ? {} : { staffId }),
    ...given('step', step),
    ...given('note', note),
  }),
  acknowledge: (_, version) => ({ type: 'acknowledge', version }),
  propose: ({ documentIds, summary }, version) => ({ type: 'propose', version, documentIds, summary }),
  review: (_, version) => ({ type: 'review', version }),
  'return-draft': ({ reason }, version) => ({ type: 'return-draft', version, reason }),
  approve: ({ summary }, version) => ({ type: 'approve', version, ...given('summary', summary) }),
  resolve: ({ summary }, version) => ({ type: 'resolve', version, ...given('summary', summary) }),
  refuse: ({ reason }, version) => ({ type: 'refuse', version, reason }),
  stop: ({ reason }, version) => ({ type: 'stop', version, reason }),
  extend: ({ until, reason }, version) => ({ type: 'extend', version, until, reason }),
  'return-result': ({ to, method, relation, tracking }, version) => ({
    type: 'return-result',
    version,
    to: to.trim(),
    method,
    ...(method === 'counter' && { relation }),
    ...(method === 'post' && given('tracking', tracking)),
  }),
  correct: ({ reason }, version) => ({ type: 'correct', version, reason }),
  message: ({ text, documentIds }, version) => ({ type: 'message', version, text: text.trim(), documentIds }),
  note: ({ text }, version) => ({ type: 'note', version, text: text.trim() }),
  'ask-opinions': ({ opinions, withAnswers, shared }, version) => ({
    type: 'ask-opinions',
    version,
    opinions: opinions.map((each) => ({ ...each, content: each.content.trim() })),
    withAnswers,
    documentIds: shared,
  }),
  'announce-visit': ({ on, time, place, text }, version) => ({
    type: 'announce-visit',
    version,
    ...{ on, time, place },
    ...given('text', text),
  }),
  'record-visit': ({ on, time, place, participants, text, documentIds }, version) => ({
    type: 'record-visit',
    version,
    ...{ on, time, place, participants, documentIds },
    text: text.trim(),
  }),
};
