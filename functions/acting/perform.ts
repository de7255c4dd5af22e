import { randomBytes } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { Acted } from '#shared/api/views.ts';
import { act, rehearse } from '#shared/dossier/act.ts';
import type { ActContext, AskedUnit, Newer } from '#shared/dossier/act-context.ts';
import type { Action } from '#shared/dossier/action.ts';
import { temporaryCodeOf } from '#shared/dossier/code.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { isNotReceiving } from '#shared/dossier/not-received.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { Applicant, Staff } from '#shared/person/actor.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/changes.ts';
import type { Opened } from '../store/dossiers.ts';
import { sha256hex } from '../sha256hex.ts';
import { answersOf } from '../store/folder.ts';
import type { StoredDocument } from '../store/folder.ts';
import { dossierReplyItem, replyGiven } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { filedFor } from '../organisations/filed-for.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { demandFees, feesFollowing } from './fees.ts';
import { filing } from './filing.ts';
import { ownerAtCounter } from './owner-at-counter.ts';
import { resultsWritten } from './results-written.ts';
import { nextOfficialCode } from './official-code.ts';
import { checkAttached } from './attached-documents.ts';
import { approvedDocuments, checkResultDocuments } from './result-documents.ts';
import { rulesFor } from './rules.ts';
import type { Rules } from './rules.ts';
import { serviceOf } from './service-of.ts';
import { asHandled } from './as-handled.ts';

/** A draft under the version in force: the service, what the dossier says of it, and the answers that fit its form. */
export type UnderNewer = { service: Service; newer: Newer; answers: Change['answers'] };

export type Performance = Opened<Applicant | Staff> & {
  action: Action;
  repeat: Repeatable;
  rules: Rules;
  colleague?: Staff | undefined;
  /** With `take-newer-version`. */
  underNewer?: UnderNewer | undefined;
  /** With `ask-opinions`: the units named, and the one that asks. */
  units?: readonly AskedUnit[];
  /** With `submit` of a part of a chain by the portal: the dossier it was declared with. */
  declaredWith?: string;
  /** With `stamp`: the files made for it. */
  documents?: readonly StoredDocument[];
};

const actedOf = ({ id, version, status, code, temporaryCode, due }: Dossier): Acted =>
  Acted.parse({ dossierId: id, version, status, code, temporaryCode, due });

/** Does an agency that was asked for its opinion do it? */
const isOfOpinion = ({ type }: Action): boolean => type === 'pass-opinion' || type === 'answer-opinion';

const givesCode = (before: Dossier, action: Action, { policy }: Rules): boolean =>
  before.code === undefined &&
  (action.type === 'accept' ||
    action.type === 'receive' ||
    (policy.codeAt === 'submit' && (action.type === 'submit' || isNotReceiving(action))));

/** Whoever must still hold their duty when the action is written. */
const onDuty = (
  { event, dossier }: Pick<Change, 'event' | 'dossier'>,
  { actor, colleague }: Performance,
): Change['onDuty'] => {
  const duty = event.actor.kind === 'staff' ? event.actor.duty : undefined;
  const colleagueDuty =
    colleague?.duties.find((each) => each === dossier.step?.duty) ??
    colleague?.duties.find((each) => each === 'processor' || each === 'leader');
  return [
    ...(actor.kind === 'staff' && duty ? [{ name: 'duty' as const, staff: actor, duty }] : []),
    ...(colleague && colleagueDuty && (actor.kind !== 'staff' || colleague.staffId !== actor.staffId)
      ? [{ name: 'colleague' as const, staff: colleague, duty: colleagueDuty }]
      : []),
  ];
};

type Files = Extract<Action, { saved: number }>;

/** Does it hand in answers? */
const filesAnswers = (action: Action): action is Exclude<Files, { type: 'take-newer-version' }> =>
  'saved' in action && action.type !== 'take-newer-version';

/** What the action leads to, ready to be written. Acceptance rehearses before it spends a number. */
const changeOf = async (deps: Deps, performance: Performance): Promise<Change> => {
  const { actor, folder, action, rules, repeat, colleague, underNewer } = performance;
  const approved = action.type === 'approve' ? approvedDocuments(folder, actor) : undefined;
  const at = deps.now();
  const [service, dated] = await Promise.all([
    underNewer?.service ?? serviceOf(deps, folder.dossier),
    rulesFor(deps, rules, folder.dossier),
  ]);
  const asked = {
    actor,
    at,
    service,
    ...dated,
    ...(colleague && { colleague }),
    ...(approved && { approved }),
    ...(underNewer && { newer: underNewer.newer }),
    opinions: folder.opinions,
    opinion: 'no' in action && isOfOpinion(action) ? folder.opinions.find(({ no }) => no === action.no) : undefined,
    units: performance.units ?? [],
    ...{ declaredWith: performance.declaredWith, receivingFrom: folder.dossier.receivingAgencyId },
    serviceName: service.name,
    temporaryCode: temporaryCodeOf(at, randomBytes(6)),
  };
  // What the lifecycle forbids is refused before answers are judged or a number is spent.
  if (filesAnswers(action) || action.type === 'accept' || givesCode(folder.dossier, action, rules))
    rehearse(folder.dossier, action, { ...asked, ...answersIn(folder.dossier, performance), code: 'rehearsed' });
  const filed = filesAnswers(action) ? filing(folder, action, service, rules, at) : undefined;
  const organisation = filed && (await filedFor(deps, folder.dossier, filed.answers.filed.concerning, actor));
  checkAttached(folder, action);
  checkResultDocuments(folder, action, actor);
  const isBrought = action.type === 'receive' || isNotReceiving(action);
  const owner = isBrought && filed ? await ownerAtCounter(deps, folder, filed) : {};
  const asFiled = { ...(filed?.before ?? folder.dossier), ...organisation, ...owner };
  const before = await asHandled(deps, asFiled, action, service);
  const feeCase = {
    action,
    before,
    dossier: before,
    payments: folder.payments,
    refunds: folder.refunds,
    answers: filed?.answers.filed ?? answersOf(folder, before.revision.filed),
    service,
    at,
  };
  await demandFees(deps, feeCase);
  const code = givesCode(before, action, rules) ? { code: await nextOfficialCode(deps, before) } : {};
  const answers = filed ? { answers: filed.answers.filed.answers } : answersIn(before, performance);
  const context = { ...asked, ...(await rulesFor(deps, rules, before)), ...answers, ...code };
  const outcome = sealOutcome(act(before, action, context), sha256hex);
  const { dossier, event, letter } = outcome;
  const fees = await feesFollowing(deps, { ...feeCase, dossier });
  return {
    dossier,
    event,
    letter,
    serviceName: service.name,
    before: folder.dossier,
    answers: filed?.answers ?? underNewer?.answers,
    documents: performance.documents ?? [],
    results: resultsWritten(folder.dossier, dossier),
    gone: action.type === 'discard' ? folder : undefined,
    filesTouched: filed || action.type === 'discard' ? folder.filesTouched : undefined,
    codes: [dossier.code, dossier.temporaryCode].filter(
      (each) => each !== undefined && each !== before.code && each !== before.temporaryCode,
    ) as string[],
    onDuty: onDuty(outcome, performance),
    fees,
    opinions: outcome.opinions,
    reply: dossierReplyItem(dossier.id, repeat, actedOf(dossier), at),
  };
};

const answersIn = ({ revision }: Dossier, { folder }: Performance): Pick<ActContext, 'answers'> => {
  const answers = answersOf(folder, revision.filed)?.answers;
  return answers ? { answers } : {};
};

/** What to say where the transaction found something else than was read: the reply of a twin request, or what changed. */
const afterConflict = async (deps: Deps, { actor, folder, repeat, action }: Performance): Promise<Acted> => {
  const { folder: now } = await deps.dossiers.openFor(
    actor,
    folder.dossier.id,
    isOfOpinion(action) ? 'for-opinion' : undefined,
  );
  const given = replyGiven(repeat, now.replies);
  if (given !== undefined) return Acted.parse(given);
  throw changedMeanwhile(now);
};

/**
 * Does one action: decides from what was read in one round trip and writes everything in one transaction. The same request again gets the
 * same reply. Refuses what `act` refuses, 'changed-meanwhile', 'wrong-role' if the duty was lost meanwhile, 'idempotency-key-reused'.
 */
export const perform = async (deps: Deps, performance: Performance): Promise<Acted> => {
  const given = replyGiven(performance.repeat, performance.folder.replies);
  if (given !== undefined) return Acted.parse(given);
  for (let attempt = 1; ; attempt += 1) {
    const change = await changeOf(deps, performance);
    const failing = await deps.changes.write(change);
    if (failing.length === 0) return actedOf(change.dossier);
    // A temporary code drawn before: draw another. Anything else that did not hold was changed by someone.
    if (failing.every((name) => name === 'code') && attempt < 3) continue;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    return afterConflict(deps, performance);
  }
};
