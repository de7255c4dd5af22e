import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import { aCitizenFiles } from './a-citizen-files.ts';
import { journey } from './journey.ts';
import { officersAnswer } from './officers-answer.ts';
import { toTheResult } from './to-the-result.ts';
import { twoOfficers } from './two-officers.ts';

beforeAll(async () => {
  [journey.portal, journey.browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await journey.browser.close();
  await journey.portal.close();
});

aCitizenFiles();
officersAnswer();
toTheResult();
twoOfficers();
