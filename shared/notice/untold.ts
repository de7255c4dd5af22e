import type { DossierEvent } from '../dossier/dossier.ts';
import { mayTurnOff } from './channel.ts';
import type { Sending } from './sending.ts';

type Happened = Pick<DossierEvent, 'action' | 'from' | 'refs' | 'seq' | 'dossierId'>;

/**
 * Must somebody print and post it where nobody could be told? What asks something, moves a date, refuses or ends it; not where it was made with
 * the applicant at the counter, who takes the paper along.
 */
const isOwedOnPaper = ({ action, from, refs }: Happened): boolean =>
  !mayTurnOff(action) && !(from === 'draft' && refs.channel === 'counter');

/** That nobody could be told, as a person finds it beside messages that may not have arrived; undefined where no paper is owed. */
export const untold = (event: Happened, agencyId: string, at: string): Sending | undefined => {
  const { dossierId, seq, action } = event;
  if (!isOwedOnPaper(event)) return undefined;
  return {
    ...{ dossierId, seq, action, agencyId, at },
    ...{ channel: 'paper', state: 'failed', reason: 'nobody-reached', version: 1, attempts: 0 },
  };
};
