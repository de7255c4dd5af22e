import { Refusal } from '#shared/errors.ts';
import { demandDecision } from '#shared/service/decision/act-on-decision.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { DecisionViolation } from '#shared/words/decision-violations.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { addDocument } from '../documents/new-document.ts';
import type { UseCase } from '../http/call.ts';

/** More uploads of one decision than anyone needs. */
const mostUploads = 20;

const invalid = (path: string, rule: DecisionViolation): Refusal =>
  new Refusal('invalid', { violations: [decisionViolation(path, rule)] });

/** A ticket to upload the signed decision as PDF; the newest upload is the one it is signed with. */
export const requestDecisionUpload: UseCase<'requestDecisionUpload'> = async (deps, call) => {
  const { actor, folder } = await decisionFor(deps, call.actor, call.params.decisionId);
  const { decision, documents } = folder;
  demandDecision(decision, decision.version, actor);
  if (call.body.asked !== 'decision') throw invalid('asked', 'not-a-decision');
  if (call.body.type !== 'application/pdf') throw invalid('type', 'not-a-decision');
  if (documents.length >= mostUploads) throw invalid('document', 'too-many-files');
  return addDocument(
    deps,
    { id: decision.id, add: (document) => deps.documents.addToDecision(decision.id, document) },
    call,
    { by: 'staff', revision: 1 },
  );
};
