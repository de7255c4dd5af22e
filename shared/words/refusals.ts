import type { RefusalCode } from '../errors.ts';
import { adminRefusals } from './admin-refusals.ts';
import { browserRefusals } from './browser-refusals.ts';
import { dossierRefusals } from './dossier-refusals.ts';
import { grantRefusals } from './grant-refusals.ts';
import { hallRefusals } from './hall-refusals.ts';
import { paymentRefusals } from './payment-refusals.ts';
import { resultRefusals } from './result-refusals.ts';
import type { Wording } from './wording.ts';

/** What happened, and what to do: the only wording of refusals. */
export const refusalWords: Record<RefusalCode, Wording> = {
  ...browserRefusals,
  ...dossierRefusals,
  ...paymentRefusals,
  ...grantRefusals,
  ...resultRefusals,
  ...hallRefusals,
  ...adminRefusals,
};
