import { localDate } from '#shared/calendar/local-time.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { UseCase } from '../http/call.ts';
import type { OfficerDeps } from '../officer-deps.ts';
import type { Folder } from '../store/folder.ts';
import { deskDossierView } from '../view/desk-dossier-view.ts';
import { noteOpening } from './note-opening.ts';

/** What a cashier is told before taking a fee; nothing is read where there is none to take. */
const counterShown = async ({ cashBooks, now }: OfficerDeps, { payments }: Folder, { duties }: Staff) => {
  const open = payments.find(({ status }) => isPayable(status));
  if (!open || !duties.includes('cashier')) return {};
  return { bookClosed: await cashBooks.isClosed(open.collectorId, localDate(now())) };
};

/** One dossier for the desk; the opening is noted before anything is shown. */
export const getDeskDossier: UseCase<'getDeskDossier'> = async (deps, call) => {
  const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId, 'with-events');
  const [view, counter] = await Promise.all([
    deskDossierView(deps, folder, actor),
    counterShown(deps, folder, actor),
    noteOpening(deps, folder, actor, 'dossier'),
  ]);
  return { ...view, ...counter };
};
