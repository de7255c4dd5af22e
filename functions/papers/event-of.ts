import type { DossierEvent } from '#shared/dossier/dossier.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { Refusal } from '#shared/errors.ts';
import type { Folder } from '../store/folder.ts';

export type Issued = Exclude<Paper, 'declaration'>;

/** The action each paper comes from. The control slip tells of all there were. */
const issuedBy: Record<Exclude<Issued, 'submission' | 'control-slip'>, readonly DossierEvent['action'][]> = {
  receipt: ['receive', 'accept'],
  supplement: ['request-supplement'],
  refusal: ['decline', 'refuse'],
  'apology-draft': ['prepare-apology'],
  apology: ['extend'],
  'stop-notice': ['stop'],
  handover: ['return-result'],
};

/** The events that yield a paper, oldest first: what is paid for before it counts as submitted is confirmed with that payment. */
const eventsOf = ({ events }: Pick<Folder, 'events'>, paper: Issued): DossierEvent[] => {
  if (paper === 'submission') return events.filter(({ to }) => to === 'submitted').slice(0, 1);
  if (paper === 'control-slip') return events.slice(-1);
  return events.filter(({ action }) => issuedBy[paper].includes(action));
};

/** The event a paper is of: the newest, or the one of that sequence. Each request to supplement has a form of its own. 'not-found' while there is none. */
export const eventOf = (folder: Pick<Folder, 'events'>, paper: Issued, seq?: number): DossierEvent => {
  const event = eventsOf(folder, paper).findLast((each) => seq === undefined || each.seq === seq);
  if (!event) throw new Refusal('not-found');
  return event;
};
