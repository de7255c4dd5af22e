import { act } from '#shared/dossier/act.ts';
import type { Outcome } from '#shared/dossier/act-context.ts';
import { maxDocumentBytes } from '#shared/document/limits.ts';
import type { NationalTrouble } from '#shared/national/trouble.ts';
import { FiledNationally, isPaidThere } from '#shared/national/filed.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import { feesFollowing } from '../acting/fees.ts';
import { rulesFor, rulesInForce } from '../acting/rules.ts';
import { sha256hex } from '../sha256hex.ts';
import { answersOf } from '../store/folder.ts';
import type { NationalDeps } from './deps.ts';
import { openFiled } from './open-filed.ts';
import { putPapers, readPapers } from './papers-in.ts';
import { placeFor } from './place-for.ts';

/** What keeps a dossier from being taken in. */
export type WhyNot = Pick<NationalTrouble, 'reason' | 'about'>;

/** The code of what was sent, or the digest of what has none. */
export const codeOf = (filed: unknown): string => {
  const code = typeof filed === 'object' && filed !== null && 'MaHoSo' in filed ? filed.MaHoSo : undefined;
  return typeof code === 'string' && code !== '' ? code.slice(0, 100) : sha256hex(JSON.stringify(filed)).slice(0, 32);
};

/** The same, with what the National Portal says of its fee: on the dossier, and in its history. */
const paidThere = ({ dossier, event, ...outcome }: Outcome): Outcome => ({
  ...outcome,
  dossier: { ...dossier, feePaidThere: true },
  event: { ...event, refs: { ...event.refs, feePaid: 'national' } },
});

/**
 * Takes in a dossier that was filed at the National Portal, once for its MaHoSo, however often it is told and whoever dies in between: it
 * keeps its code, waits in the queue of whoever receives for its unit, and is worked like any other. Answers why not, where it cannot be.
 */
export const takeIn = async (deps: NationalDeps, told: unknown): Promise<WhyNot | undefined> => {
  const parsed = FiledNationally.safeParse(told);
  if (!parsed.success) return { reason: 'malformed', about: parsed.error.issues[0]?.path.join('.') ?? '' };
  const filed = parsed.data;
  if ((await deps.codes.dossierOf(filed.MaHoSo)) !== undefined) return undefined;
  const place = await placeFor(deps, filed);
  if ('reason' in place) return place;
  const papers = await readPapers(deps, filed, maxDocumentBytes);
  if ('reason' in papers) return papers;
  const dossierId = await openFiled(deps, filed, place);
  const who = { kind: 'system', name: 'national' } as const;
  const { folder } = await deps.dossiers.openFor(who, dossierId);
  const { dossier: before } = folder;
  if (before.status !== 'draft') return undefined;
  await putPapers(deps, before, papers.papers);
  const rules = await rulesFor(deps, await rulesInForce(deps), before);
  const answers = answersOf(folder, 1);
  const action = { type: 'submit', version: before.version, saved: answers?.saved ?? 1, declaration: true } as const;
  const { service } = place;
  const at = deps.now();
  const submitted = act(before, action, {
    actor: { kind: 'applicant', personId: before.ownerId },
    at,
    service,
    ...rules,
    temporaryCode: filed.MaHoSo,
    ...(answers && { answers: answers.answers }),
  });
  const { dossier, event } = sealOutcome(isPaidThere(filed) ? paidThere(submitted) : submitted, sha256hex);
  const { payments, refunds } = folder;
  const fees = await feesFollowing(deps, { action, before, dossier, payments, refunds, answers, service, at });
  // Whoever was quicker wrote the same; what did not hold is looked at with the next turn.
  await deps.changes.write({ dossier, event, serviceName: service.name, codes: [filed.MaHoSo], onDuty: [], fees });
  return undefined;
};
