import type { UseCase } from '../http/call.ts';
import { openWith } from '../organisations/open-with.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { paperOf } from '../papers/paper-of.ts';

/** A paper of one's own dossier, as PDF. */
export const printPaper =
  (signing: PaperSigning): UseCase<'printPaper'> =>
  async (deps, { actor, params, query }) => {
    const { folder } = await openWith(deps, actor, params.dossierId, { right: 'view', what: 'with-events' });
    return paperOf(deps, signing, folder, { asked: params.paper, event: query.event, reader: 'applicant' });
  };
