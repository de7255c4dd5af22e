import { addDays, localDate } from '../calendar/local-time.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { Refusal } from '../errors.ts';
import { isImmediate } from '../service/is-immediate.ts';
import { needsResultFile } from '../service/needs-result-file.ts';
import { actionViolationWords } from '../words/action-violations.ts';
import type { ActContext } from './act-context.ts';
import type { Action } from './action.ts';
import { answerOpinion, askOpinions, passOpinion } from './asking-opinions.ts';
import { atCounter } from './at-counter.ts';
import { askBy } from './ask-by.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';
import { handOver, passTo, takeUp } from './handing-over.ts';
import { invalid } from './invalid-action.ts';
import { forwardBy } from './forwarding.ts';
import { resultNumber } from '../result/result-number.ts';
import { caseAccepted, isCaseOpen } from './case-at-acceptance.ts';
import { correctedBy, takenBack } from './corrected-results.ts';
import { chooseDelivery, registered } from './delivering.ts';
import { lastDayToExtend } from './last-day-to-extend.ts';
import { codesHandedIn, file, filedAsBrought } from './not-received.ts';
import { isOnPaper } from './on-paper.ts';
import { walkInWithout } from './paper-owners.ts';
import type { SupplementItem } from './supplement-item.ts';
import { message, note, write } from './talking.ts';
import { announceVisit, recordVisit } from './visiting.ts';

type ActionOf = { [A in Action as A['type']]: A };
type Effects = { [Type in keyof ActionOf]: (before: Dossier, action: ActionOf[Type], context: ActContext) => Effect };

const toApplicant = (text?: string): Pick<Effect, 'letter'> =>
  text === undefined ? {} : { letter: { to: 'applicant', text } };
const toStaff = (text?: string): Pick<Effect, 'letter'> =>
  text === undefined ? {} : { letter: { to: 'staff', text } };

/** What only the open move of the applicant needs, put away when it is answered or the dossier ends. */
const nothingAsked = { answerBy: undefined, supplementItems: undefined } as const;
const over = { ...nothingAsked, proposal: undefined, approval: undefined } as const;
const withoutDraft = ({ revision }: Dossier): Partial<Dossier> => ({ ...over, revision: { filed: revision.filed } });

const needed = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`this action needs ${what}`);
  return value;
};

/** The official code, if this is the action that gives it and none was given before. */
const codeGiven = (before: Dossier, gives: boolean, code: string | undefined): { code?: string } =>
  gives && before.code === undefined ? { code: needed(code, 'a code') } : {};

/** A mistyped year: nobody is given or gives more than one, and no term would ever end by it. */
const isTooFar = (date: string, today: string): boolean => date > addDays(today, 366);

/** Items as references; a clerk's words in the place of a reference stay out of the event. */
const itemRefs = (items: SupplementItem[]): string[] =>
  items.map(({ kind, ref }) => (kind !== 'other' && /^[\w.-]+$/.test(ref) ? `${kind}:${ref}` : kind));

/** Every action's own part; the rest is the same for all and stands in `act`. */
export const effects: Effects = {
  'take-newer-version': (_, __, { newer }) => {
    const changes = needed(newer, 'the version in force');
    return { changes, refs: { serviceVersion: changes.serviceVersion } };
  },
  submit: (before, action, context) => {
    const { at, declaredWith } = context;
    const { changes, refs } = registered(before, action, context);
    const codes = codesHandedIn(before, context);
    const revision = file(before);
    const declared = declaredWith === undefined ? {} : { declaredWith };
    return {
      changes: { revision, submittedAt: at, ...codes, ...changes },
      refs: { revision: revision.filed, ...codes, ...declared, ...refs },
    };
  },
  'submit-to-pay': (before, action, context) => {
    const { at, temporaryCode } = context;
    const { changes, refs } = registered(before, action, context);
    const revision = file(before);
    const code = { temporaryCode: before.temporaryCode ?? needed(temporaryCode, 'a temporary code') };
    return {
      changes: { revision, submittedAt: at, ...code, ...changes },
      refs: { revision: revision.filed, ...code, ...refs },
    };
  },
  'answer-supplement': (before) => {
    const revision = file(before);
    return { changes: { revision, ...nothingAsked }, refs: { revision: revision.filed } };
  },
  'choose-delivery': chooseDelivery,
  withdraw: (before, { reason }) => ({ changes: withoutDraft(before), ...toStaff(reason) }),
  collect: () => ({}),
  receive: (before, action, context) => {
    const { at, code, calendar, service, answers = {} } = context;
    const hours = atCounter(action, context);
    const { changes: { delivery } = {}, refs } = registered(before, action, context);
    const revision = file(before);
    const given = codeGiven(before, true, code);
    const withoutReceipt = isImmediate(service, before.caseId, answers) && action.receipt !== true;
    return {
      changes: {
        ...{ revision, submittedAt: at, acceptedAt: at, forwardBy: forwardBy(calendar, at), ...given },
        ...(delivery && { delivery, deliveryOnReceipt: delivery }),
        ...(withoutReceipt && { withoutReceipt }),
      },
      refs: {
        ...{ revision: revision.filed, channel: before.channel, ...given, ...refs },
        ...(withoutReceipt && { receipt: 'not-asked' }),
        ...hours.refs,
      },
      ...(hours.letter && { letter: hours.letter }),
    };
  },
  'receive-supplement': (before, action, context) => {
    const { refs, letter } = atCounter(action, context);
    const revision = file(before);
    return {
      changes: { revision, ...nothingAsked },
      refs: { revision: revision.filed, channel: before.channel, ...refs },
      ...(letter && { letter }),
    };
  },
  discard: (before) => ({ changes: { ...withoutDraft(before), ownerId: walkInWithout(before.id) } }),
  accept: (before, action, { at, code, calendar, service }) => {
    const ofCase = caseAccepted(before, action, service);
    const given = codeGiven(before, true, code);
    const { delivery } = before;
    return {
      changes: {
        ...{ acceptedAt: at, ...ofCase, ...given },
        ...(delivery && { deliveryOnReceipt: delivery }),
        // What lies there on paper is brought to who decides (NĐ 61/2018 Đ18.2–3).
        ...(isOnPaper(before) && { forwardBy: forwardBy(calendar, at) }),
      },
      refs: { ...ofCase, ...given },
    };
  },
  decline: (before, action, context) => {
    const { changes, refs } = filedAsBrought(before, action, context);
    return { changes: { ...changes, ...withoutDraft({ ...before, ...changes }) }, refs, ...toApplicant(action.reason) };
  },
  'request-supplement': (before, action, context) => {
    const { at, calendar, policy } = context;
    const brought = filedAsBrought(before, action, context);
    const today = localDate(at);
    const answerBy = action.answerBy ?? workingDayFrom(calendar, addDays(today, policy.supplementDays));
    if (answerBy <= today) throw invalid('answerBy', 'not-after-today');
    if (action.answerBy !== undefined && isTooFar(answerBy, today)) throw invalid('answerBy', 'too-far-ahead');
    const count = before.supplementCount + 1;
    const again = 'again' in action ? action.again : undefined;
    if (count > 1 && again === undefined) throw invalid('again', 'again-missing');
    const last = askBy(before, calendar);
    const isLate = last !== undefined && today > last;
    const { filed } = brought.changes.revision ?? before.revision;
    const open = filed + 1;
    return {
      changes: {
        ...brought.changes,
        revision: { filed, open },
        answerBy,
        supplementItems: action.items.map(({ kind, ref }) => ({ kind, ref })),
        supplementCount: count,
        ...(isLate && { lateRequests: (before.lateRequests ?? 0) + 1 }),
      },
      refs: {
        ...brought.refs,
        revision: open,
        answerBy,
        items: itemRefs(action.items),
        count,
        ...(isLate && { late: 'yes' }),
      },
      letter: {
        to: 'applicant',
        items: action.items,
        answerBy,
        ...(action.message === undefined ? {} : { text: action.message }),
        ...(again === undefined ? {} : { amongStaff: again }),
      },
    };
  },
  'request-payment': (before, { reason }, { service }) => {
    if (isCaseOpen(before, service))
      throw new Refusal('not-allowed-now', { why: actionViolationWords['case-missing'] });
    return toApplicant(reason);
  },
  'confirm-payment': (_, { no, reference, way, collectorId }) => ({ refs: { no, reference, way, collectorId } }),
  'judge-exemption': (before, { exemptionId, granted, reason }) => {
    if (!granted && reason === undefined) throw invalid('reason', 'exemption-reason-missing');
    const others = (before.exemptions ?? []).filter(({ id }) => id !== exemptionId);
    return {
      changes: { exemptions: [...others, { id: exemptionId, granted }] },
      refs: { exemptionId, granted: granted ? 'yes' : 'no' },
      ...toApplicant(granted ? undefined : reason),
    };
  },
  assign: (before, { staffId }, context) => passTo(before, { staffId }, context),
  claim: takeUp,
  'hand-over': (before, { note, ...to }, context) => ({ ...handOver(before, to, context), ...toStaff(note) }),
  acknowledge: ({ holder }, _, { at }) => (holder ? { changes: { holder: { ...holder, receivedAt: at } } } : {}),
  propose: (_, { documentIds, summary }, { actor, at }) => ({
    changes: actor.kind === 'staff' ? { proposal: { documentIds, staffId: actor.staffId, at } } : {},
    refs: { documentIds },
    ...toStaff(summary),
  }),
  review: ({ proposal }, _, { actor, at }) => ({
    changes:
      actor.kind === 'staff' && proposal
        ? { proposal: { ...proposal, reviewed: { staffId: actor.staffId, name: actor.name, at } } }
        : {},
  }),
  'return-draft': (_, { reason }) => ({
    changes: { proposal: undefined, approval: undefined },
    ...toStaff(reason),
  }),
  approve: (_, { summary }, { actor, at, approved }) => {
    if (approved === undefined) throw new Refusal('result-unsigned');
    const documentIds = approved;
    const said = summary === undefined ? {} : { summary };
    return {
      changes:
        actor.kind === 'staff'
          ? { approval: { documentIds, staffId: actor.staffId, name: actor.name, at, ...said } }
          : {},
      refs: { documentIds },
    };
  },
  stamp: (before, { issued }) => {
    const documentIds = issued.files.map(({ documentId }) => documentId);
    const number = resultNumber(issued);
    return {
      changes: { ...over, resultDocumentIds: documentIds, results: [...correctedBy(before, number), issued] },
      refs: { documentIds, number },
      ...toApplicant(before.approval?.summary),
    };
  },
  // What is no file: written and signed by hand, and handed over as it is.
  resolve: (_, { summary }, { service }) => {
    if (needsResultFile(service)) throw invalid('documentIds', 'result-missing');
    return { changes: { ...over, resultDocumentIds: [] }, refs: { documentIds: [] }, ...toApplicant(summary) };
  },
  refuse: (before, { reason }) => ({ changes: withoutDraft(before), ...toApplicant(reason) }),
  stop: (before, { reason }) => ({ changes: withoutDraft(before), ...toApplicant(reason) }),
  extend: (before, { until, reason }, { at }) => {
    const due = localDate(before.due?.at ?? at);
    if (before.due && localDate(at) > lastDayToExtend(before.due.at)) throw invalid('until', 'too-late-to-extend');
    if (until <= due || until <= localDate(at)) throw invalid('until', 'not-after-due');
    if (isTooFar(until, localDate(at))) throw invalid('until', 'too-far-ahead');
    return {
      changes: { extensionCount: before.extensionCount + 1 },
      refs: { until, ...(before.due && { before: before.due.at }) },
      ...toApplicant(reason),
    };
  },
  'return-result': (_, { method, to, relation = 'self', tracking }) => {
    if (method === 'post' && tracking === undefined) throw invalid('tracking', 'tracking-missing');
    const sent = method === 'post' && tracking !== undefined ? { tracking } : {};
    return { refs: { method, ...(method === 'counter' ? { relation } : {}), ...sent }, ...toApplicant(to) };
  },
  correct: (before, { reason }, { receivingFrom }) => ({
    changes: { resultDocumentIds: undefined, endedAt: undefined, ...takenBack(before) },
    refs: {
      documentIds: before.resultDocumentIds ?? [],
      // What comes back after its units ended goes on at those that took over.
      ...(receivingFrom !== undefined && receivingFrom !== before.receivingAgencyId && { receivingFrom }),
    },
    ...toApplicant(reason),
  }),
  'ask-opinions': askOpinions,
  'pass-opinion': passOpinion,
  'answer-opinion': answerOpinion,
  write,
  message,
  note,
  'announce-visit': announceVisit,
  'record-visit': recordVisit,
  transfer: (before, { agencyId, receivingAgencyId, order }) => ({
    // Whoever held it works for the unit that ended.
    changes: { agencyId, receivingAgencyId, ...(agencyId === before.agencyId ? {} : { holder: undefined }) },
    refs: { from: before.agencyId, to: agencyId, receivingFrom: before.receivingAgencyId, receivingAgencyId, order },
  }),
  'prepare-apology': ({ due }, { until }, { at }) => {
    const dueAt = needed(due, 'a date').at;
    return { changes: { apology: { dueAt, until, preparedAt: at } }, refs: { until, before: dueAt } };
  },
  're-date': (before, { order }, { calendar }) => ({
    refs: { calendarVersion: calendar.version, ...(before.due ? { before: before.due.at } : {}), order },
  }),
};

/** The effect of one action. */
export const effectOf = <Type extends keyof ActionOf>(
  type: Type,
  before: Dossier,
  action: ActionOf[Type],
  context: ActContext,
): Effect => effects[type](before, action, context);
