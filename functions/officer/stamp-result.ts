import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { rehearse } from '#shared/dossier/act.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { StampAction } from '#shared/dossier/stamp-action.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { IssuedResult } from '#shared/result/issued-result.ts';
import { plainSymbol, resultNumber } from '#shared/result/result-number.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import type { Sealing } from '../papers/open-sealing.ts';
import { sealedFile } from '../papers/sealed-file.ts';
import type { StoredDocument } from '../store/folder.ts';
import { replyGiven } from '../store/idempotency.ts';
import { filed } from '../store/object-keys.ts';
import { agencyName } from '../view/agency-name.ts';
import { Acted } from '#shared/api/views.ts';

const sealedName = (name: string, number: string): string =>
  `${name.replace(/( \(đã ký số\))?\.pdf$/i, '').slice(0, 150)} (số ${number.replaceAll('/', '-')}).pdf`;

/** What is known of a result before its number is drawn. */
type Numbering = { dossier: Dossier; actor: Staff; at: string; corrects: string | undefined };

const numbered = (
  { dossier, actor, at, corrects }: Numbering,
  register: { agencyId: string; symbol: string; year: number; number: number },
): IssuedResult => ({
  ...register,
  at,
  signerName: dossier.approval?.name ?? '',
  registrarName: actor.name,
  files: [],
  standing: 'valid',
  ...(corrects !== undefined && { corrects }),
});

const sealedDocuments = async (
  deps: Deps,
  sealing: Sealing,
  issued: IssuedResult,
  { dossier, signed, actor }: { dossier: Dossier; signed: readonly StoredDocument[]; actor: Staff },
): Promise<{ documents: StoredDocument[]; files: IssuedResult['files'] }> => {
  const agency = (await agencyName(deps, dossier.agencyId)).vi;
  const documents: StoredDocument[] = [];
  const files: IssuedResult['files'] = [];
  for (const document of signed) {
    const pdf = await sealing.readVersion(filed(dossier.id, document.id), document.versionId);
    const about = { issued, code: dossier.code ?? '', agency, portalUrl: deps.portalUrl };
    const { bytes, token } = await sealedFile(sealing, pdf, document.places, about);
    const id = deps.newId();
    const versionId = await sealing.put(filed(dossier.id, id), bytes);
    documents.push({
      ...document,
      id,
      name: sealedName(document.name, resultNumber(issued)),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('base64'),
      versionId,
      staffId: actor.staffId,
      createdAt: issued.at,
      sealed: resultNumber(issued),
    });
    files.push({ documentId: id, token });
  }
  return { documents, files };
};

/**
 * Numbers and seals what a leader signed, and the result is ready: the next number of the agency's register of that kind and year, held for the
 * dossier so that a call that breaks off loses none, and given to the next where a colleague was quicker; a second signature (PAdES) over number, date and QR code; then everything in one transaction.
 * Refuses what `act` refuses, 'not-found', 'not-a-pdf', 'idempotency-key-reused', 'too-busy'.
 */
export const stampResult =
  (sealing: Sealing): UseCase<'stampResult'> =>
  async (deps, { actor: asking, params: { dossierId }, body: { version }, repeat }) => {
    const [{ actor, folder }, rules] = await Promise.all([
      deps.dossiers.openFor(asking, dossierId),
      rulesInForce(deps),
    ]);
    const given = replyGiven(demandRepeat(repeat), folder.replies);
    if (given !== undefined) return Acted.parse(given);
    const { dossier } = folder;
    const at = deps.now();
    const service = await serviceOf(deps, dossier);
    const symbol = service.result.symbol ?? plainSymbol;
    const year = Number(localDate(at).slice(0, 4));
    const register = { agencyId: dossier.agencyId, symbol, year };
    const withdrawn = dossier.results?.findLast(({ standing }) => standing === 'withdrawn');
    const numbering = { dossier, actor, at, corrects: withdrawn && resultNumber(withdrawn) };
    const actionOf = (issued: IssuedResult): StampAction => ({ type: 'stamp', version, issued });
    // No number is drawn for what would be refused.
    rehearse(dossier, actionOf(numbered(numbering, { ...register, number: 1 })), { actor, at, service, ...rules });
    const signed = (dossier.approval?.documentIds ?? []).map((id) => folder.documents.find((each) => each.id === id));
    if (!signed.every((each) => each !== undefined)) throw new Refusal('result-unsigned');
    const number = await deps.outgoingNumbers.hold(register, dossierId);
    const issued = numbered(numbering, { ...register, number });
    const { documents, files } = await sealedDocuments(deps, sealing, issued, { dossier, signed, actor });
    try {
      const action = actionOf({ ...issued, files });
      const acted = await perform(deps, { actor, folder, rules, action, repeat: demandRepeat(repeat), documents });
      await deps.outgoingNumbers.settle(register, dossierId, number);
      return acted;
    } catch (error) {
      // Somebody was quicker: what has its result needs no second number.
      const now = error instanceof Refusal ? (await deps.dossiers.openFor(actor, dossierId)).folder.dossier : dossier;
      if (now.status !== dossier.status) await deps.outgoingNumbers.settle(register, dossierId, number);
      throw error;
    }
  };
