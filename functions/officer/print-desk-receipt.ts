import type { UseCase } from '../http/call.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { receiptOf } from '../papers/receipt-of.ts';
import { noteOpening } from './note-opening.ts';

/** The signed receipt of a fee, for the desk; the opening is noted first. */
export const printDeskReceipt =
  (signing: PaperSigning): UseCase<'printDeskReceipt'> =>
  async (deps, { actor: asking, params: { dossierId, no } }) => {
    const { actor, folder } = await deps.dossiers.openFor(asking, dossierId);
    await noteOpening(deps, folder, actor, `receipt ${no.slice(0, 10)}`);
    return receiptOf(deps, signing, folder, { no });
  };
