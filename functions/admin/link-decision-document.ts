import { Refusal } from '#shared/errors.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { documentOf } from '../deciding/signed-document.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import type { UseCase } from '../http/call.ts';

/** A link to the PDF of a decision, good for 60 seconds. */
export const linkDecisionDocument: UseCase<'linkDecisionDocument'> = async (deps, { actor, params }) => {
  const { folder } = await decisionFor(deps, actor, params.decisionId);
  const document = documentOf(folder);
  if (!document) throw new Refusal('not-found');
  return { url: await deps.files.link(folder.decision.id, cleanDocument([document], document.id)) };
};
