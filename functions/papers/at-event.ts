import { countingFiles } from '#shared/document/counting-files.ts';
import type { Document } from '#shared/document/document.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { answersOf, publicDocument } from '../store/folder.ts';
import type { Folder, StoredAnswers } from '../store/folder.ts';

/** What hands answers and files in. */
const filings: readonly ActionType[] = [
  'submit',
  'submit-to-pay',
  'receive',
  'answer-supplement',
  'receive-supplement',
];

/** Hands it answers and files in? */
export const isFiling = ({ action }: DossierEvent): boolean => filings.includes(action);

/** The revision that was filed last, as far as these events go. */
const filedBy = (events: readonly DossierEvent[], { revision }: Dossier): number => {
  const filed = events.findLast(isFiling)?.refs.revision;
  return typeof filed === 'number' ? filed : revision.filed;
};

/** What was judged of exemptions, as far as these events go. */
const judgedBy = (events: readonly DossierEvent[]): NonNullable<Dossier['exemptions']> => {
  const judged = events.filter(({ action }) => action === 'judge-exemption');
  const granted = new Map(judged.map(({ refs }) => [String(refs.exemptionId), refs.granted === 'yes']));
  return [...granted].map(([id, isGranted]) => ({ id, granted: isGranted }));
};

type Units = Pick<Dossier, 'agencyId' | 'receivingAgencyId'>;

/** The units that decided and received it once an event had happened, whoever took over from them since. */
const unitsAt = ({ dossier, events }: Folder, event: DossierEvent): Units => {
  const agencyId = event.action === 'transfer' ? String(event.refs.to) : event.agencyId;
  const moved = events.find(
    (each) =>
      each.seq > event.seq &&
      (each.action === 'transfer' || each.refs.receivingFrom !== undefined || each.agencyId !== agencyId),
  );
  if (!moved) return { agencyId, receivingAgencyId: dossier.receivingAgencyId };
  // Where it was not noted yet what received it: whose register it is in, else whoever acted.
  const { actor } = event;
  const known = dossier.register?.unitId ?? (actor.kind === 'staff' ? actor.agencyId : agencyId);
  return { agencyId, receivingAgencyId: String(moved.refs.receivingFrom ?? known) };
};

/** A dossier as an event left it: units, code and exemptions of then, the answers that were filed, and the files that came with them. */
export type AtEvent = {
  dossier: Dossier;
  filed: StoredAnswers | undefined;
  documents: Document[];
  /** What had happened by then. */
  events: DossierEvent[];
};

/** What a paper of an event is printed from: nothing that was filed, judged, given or moved later is in it, nor a file that was refused. */
export const atEvent = (folder: Folder, event: DossierEvent): AtEvent => {
  const events = folder.events.filter(({ seq }) => seq <= event.seq);
  const filed = filedBy(events, folder.dossier);
  const { code, ...dossier } = folder.dossier;
  const isGivenLater = folder.events.some(({ seq, refs }) => seq > event.seq && refs.code === code);
  return {
    dossier: {
      ...dossier,
      ...unitsAt(folder, event),
      ...(code !== undefined && !isGivenLater && { code }),
      exemptions: judgedBy(events),
    },
    filed: answersOf(folder, filed),
    documents: countingFiles(folder.documents.filter(({ revision }) => revision <= filed))
      .filter(({ state }) => state === 'clean')
      .map(publicDocument),
    events,
  };
};
