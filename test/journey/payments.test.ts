import { afterAll, beforeAll, describe } from 'vitest';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import { aBusinessPays } from './payments/a-business-pays.ts';
import { aCitizenPays } from './payments/a-citizen-pays.ts';
import { asksTheFee } from './payments/asks-the-fee.ts';
import { byLink } from './payments/by-link.ts';
import { sendsAndPays } from './payments/sends-and-pays.ts';
import { severalTogether } from './payments/several-together.ts';
import { undecided } from './payments/undecided.ts';
import { stage } from './payments/stage.ts';

beforeAll(async () => {
  [stage.portal, stage.browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await stage.browser.close();
  await stage.portal.close();
});

describe('who reads about a procedure', asksTheFee);
describe('a citizen', aCitizenPays);
describe('a business', aBusinessPays);
describe('a fee', byLink);
describe('a payment that is not decided', undecided);
describe('who owes several fees', severalTogether);
describe('a dossier whose fee is paid with the submission', sendsAndPays);
