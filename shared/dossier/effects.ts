import { addDays, localDate } from '../calendar/local-time.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { Refusal } from '../errors.ts';
import { needsResultFile } from '../service/needs-result-file.ts';
import { actionViolationWords } from '../words/action-violations.ts';
import type { ActionViolation } from '../words/action-violations.ts';
import type { ActContext } from './act-context.ts';
import type { Action } from './action.ts';
import type { Dossier, DossierEvent, Letter } from './dossier.ts';
import { lastDayToExtend } from './last-day-to-extend.ts';
import type { SupplementItem } from './supplement-item.ts';

/** What an action changes beside status, clock and version; what its event refers to (never words); what was written with it. */
export type Effect = {
  changes?: Partial<Dossier>;
  refs?: DossierEvent['refs'];
  letter?: Pick<Letter, 'to' | 'text' | 'items' | 'answerBy'>;
};

type ActionOf = { [A in Action as A['type']]: A };
type Effects = { [Type in keyof ActionOf]: (before: Dossier, action: ActionOf[Type], context: ActContext) => Effect };

const invalid = (path: string, rule: ActionViolation): Refusal =>
  new Refusal('invalid', { violations: [{ path, rule, message: actionViolationWords[rule] }] });

const toApplicant = (text?: string): Pick<Effect, 'letter'> =>
  text === undefined ? {} : { letter: { to: 'applicant', text } };
const toStaff = (text?: string): Pick<Effect, 'letter'> =>
  text === undefined ? {} : { letter: { to: 'staff', text } };

/** What only the open move of the applicant needs, put away when it is answered or the dossier ends. */
const nothingAsked = { answerBy: undefined, supplementItems: undefined } as const;
const over = { ...nothingAsked, proposal: undefined } as const;
const withoutDraft = ({ revision }: Dossier): Partial<Dossier> => ({ ...over, revision: { filed: revision.filed } });

/** The revision being written becomes the one handed in. */
const file = ({ revision }: Dossier): Dossier['revision'] => ({ filed: revision.open ?? revision.filed });

const needed = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`this action needs ${what}`);
  return value;
};

/** The official code, if this is the action that gives it and none was given before. */
const codeGiven = (before: Dossier, gives: boolean, code: string | undefined): { code?: string } =>
  gives && before.code === undefined ? { code: needed(code, 'a code') } : {};

const heldBy = (staffId: string, name: string, since: string): Pick<Effect, 'changes' | 'refs'> => ({
  changes: { holder: { staffId, name, since } },
  refs: { staffId },
});

/** A colleague who may process it: of the agency that decides it, with the duty, and not the holder already. */
/** A mistyped year: nobody is given or gives more than one, and no term would ever end by it. */
const isTooFar = (date: string, today: string): boolean => date > addDays(today, 366);

const passTo = (before: Dossier, staffId: string, { colleague, at }: ActContext): Pick<Effect, 'changes' | 'refs'> => {
  const fits =
    colleague?.staffId === staffId &&
    colleague.agencyId === before.agencyId &&
    colleague.duties.some((duty) => duty === 'processor' || duty === 'leader');
  if (!fits) throw invalid('staffId', 'unknown-colleague');
  if (before.holder?.staffId === staffId) throw invalid('staffId', 'holds-it-already');
  return heldBy(staffId, colleague.name, at);
};

/** Items as references; a clerk's words in the place of a reference stay out of the event. */
const itemRefs = (items: SupplementItem[]): string[] =>
  items.map(({ kind, ref }) => (kind !== 'other' && /^[\w.-]+$/.test(ref) ? `${kind}:${ref}` : kind));

/** Every action's own part; the rest is the same for all and stands in `act`. */
export const effects: Effects = {
  'take-newer-version': (_, __, { newer }) => {
    const changes = needed(newer, 'the version in force');
    return { changes, refs: { serviceVersion: changes.serviceVersion } };
  },
  submit: (before, _, { at, code, temporaryCode, policy }) => {
    const codes = {
      temporaryCode: before.temporaryCode ?? needed(temporaryCode, 'a temporary code'),
      ...codeGiven(before, policy.codeAt === 'submit', code),
    };
    const revision = file(before);
    return { changes: { revision, submittedAt: at, ...codes }, refs: { revision: revision.filed, ...codes } };
  },
  'submit-to-pay': (before, _, { at, temporaryCode }) => {
    const revision = file(before);
    const code = { temporaryCode: before.temporaryCode ?? needed(temporaryCode, 'a temporary code') };
    return { changes: { revision, submittedAt: at, ...code }, refs: { revision: revision.filed, ...code } };
  },
  'answer-supplement': (before) => {
    const revision = file(before);
    return { changes: { revision, ...nothingAsked }, refs: { revision: revision.filed } };
  },
  withdraw: (before, { reason }) => ({ changes: withoutDraft(before), ...toStaff(reason) }),
  collect: () => ({}),
  accept: (before, _, { at, code }) => {
    const given = codeGiven(before, true, code);
    return { changes: { acceptedAt: at, ...given }, refs: given };
  },
  decline: (before, { reason }) => ({ changes: withoutDraft(before), ...toApplicant(reason) }),
  'request-supplement': (before, action, { at, calendar, policy }) => {
    const today = localDate(at);
    const answerBy = action.answerBy ?? workingDayFrom(calendar, addDays(today, policy.supplementDays));
    if (answerBy <= today) throw invalid('answerBy', 'not-after-today');
    if (action.answerBy !== undefined && isTooFar(answerBy, today)) throw invalid('answerBy', 'too-far-ahead');
    const open = before.revision.filed + 1;
    return {
      changes: {
        revision: { filed: before.revision.filed, open },
        answerBy,
        supplementItems: action.items.map(({ kind, ref }) => ({ kind, ref })),
        supplementCount: before.supplementCount + 1,
      },
      refs: { revision: open, answerBy, items: itemRefs(action.items) },
      letter: {
        to: 'applicant',
        items: action.items,
        answerBy,
        ...(action.message === undefined ? {} : { text: action.message }),
      },
    };
  },
  'request-payment': (_, { reason }) => toApplicant(reason),
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
  assign: (before, { staffId }, context) => passTo(before, staffId, context),
  claim: (_, __, { actor, at }) => (actor.kind === 'staff' ? heldBy(actor.staffId, actor.name, at) : {}),
  'hand-over': (before, { staffId, note }, context) => ({ ...passTo(before, staffId, context), ...toStaff(note) }),
  propose: (_, { documentIds, summary }, { actor, at }) => ({
    changes: actor.kind === 'staff' ? { proposal: { documentIds, staffId: actor.staffId, at } } : {},
    refs: { documentIds },
    ...toStaff(summary),
  }),
  resolve: (before, { documentIds = before.proposal?.documentIds ?? [], summary }, { service }) => {
    if (documentIds.length === 0 && needsResultFile(service)) throw invalid('documentIds', 'result-missing');
    return { changes: { ...over, resultDocumentIds: documentIds }, refs: { documentIds }, ...toApplicant(summary) };
  },
  refuse: (before, { reason }) => ({ changes: withoutDraft(before), ...toApplicant(reason) }),
  stop: (before, { reason }) => ({ changes: withoutDraft(before), ...toApplicant(reason) }),
  extend: (before, { until, reason }, { at }) => {
    const due = localDate(before.due?.at ?? at);
    if (before.due && localDate(at) > lastDayToExtend(before.due.at)) throw invalid('until', 'too-late-to-extend');
    if (until <= due || until <= localDate(at)) throw invalid('until', 'not-after-due');
    if (isTooFar(until, localDate(at))) throw invalid('until', 'too-far-ahead');
    return { changes: { extensionCount: before.extensionCount + 1 }, refs: { until }, ...toApplicant(reason) };
  },
  'return-result': (_, { method, to }) => ({ refs: { method }, ...toApplicant(to) }),
  correct: (before, { reason }) => ({
    changes: { resultDocumentIds: undefined, endedAt: undefined },
    refs: { documentIds: before.resultDocumentIds ?? [] },
    ...toApplicant(reason),
  }),
  transfer: (before, { agencyId, receivingAgencyId, order }) => ({
    // Whoever held it works for the unit that ended.
    changes: { agencyId, receivingAgencyId, ...(agencyId === before.agencyId ? {} : { holder: undefined }) },
    refs: { from: before.agencyId, to: agencyId, receivingAgencyId, order },
  }),
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
