import { Refusal } from '#shared/errors.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { UseCase } from '../http/call.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import { openWith } from '../organisations/open-with.ts';
import { forApplicant, isIssued } from '../view/documents-shown.ts';

/** A link to a checked file of one's own dossier, good for 60 seconds; to the result once nothing is owed: a download hands it over ('fee-unpaid'). */
export const linkDocument: UseCase<'linkDocument'> = async (deps, { actor, params }) => {
  const { folder } = await openWith(deps, actor, params.dossierId, { right: 'view' });
  const { dossier, payments } = folder;
  const isResult = isIssued(dossier, params.documentId);
  if (isResult && payments.some(({ status }) => isPayable(status))) throw new Refusal('fee-unpaid');
  const document = cleanDocument(forApplicant(folder), params.documentId);
  return { url: await deps.files.link(dossier.id, document) };
};
