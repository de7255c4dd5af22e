import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { paperOf } from '../papers/paper-of.ts';
import { noteOpening } from './note-opening.ts';

/** A paper the dossier yields, as PDF; the opening is noted first. */
export const printDeskPaper =
  (signing: PaperSigning): UseCase<'printDeskPaper'> =>
  async (deps, call) => {
    const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId, 'with-events');
    const { filed } = folder.dossier.revision;
    if (filed === 0) throw new Refusal('not-found');
    await noteOpening(deps, folder, actor, `paper ${call.params.paper.slice(0, 40)}`);
    return paperOf(deps, signing, folder, { asked: call.params.paper, event: call.query.event, reader: 'staff' });
  };
