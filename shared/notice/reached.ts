import type { Dossier } from '../dossier/dossier.ts';
import { isSupplementedAtCounter } from '../dossier/on-paper.ts';
import type { Person } from '../person/person.ts';
import { isPhone } from '../person/phone.ts';

type Of = { dossier: Pick<Dossier, 'channel'>; hasAccount: boolean };

/** Does its applicant go on with it at the counter: filed on paper by who never signed in here, or at the National Portal? */
export const goesOnAtCounter = ({ dossier, hasAccount }: Of): boolean =>
  isSupplementedAtCounter(dossier) && (dossier.channel === 'national' || !hasAccount);

/**
 * Is there a way to tell its applicant but paper: an account with its inbox, an e-mail address, a mobile? What came from the National Portal is
 * told there, by the statuses that go out.
 */
export const isReached = ({ dossier, hasAccount }: Of, contact: Pick<Person, 'email' | 'phone'> | undefined): boolean =>
  hasAccount ||
  dossier.channel === 'national' ||
  Boolean(contact?.email) ||
  (contact?.phone !== undefined && isPhone(contact.phone));
