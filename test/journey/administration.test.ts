import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import { everyPage } from './administration/every-page.ts';
import { everyPart } from './administration/every-part.ts';
import { formBuilder } from './administration/form-builder.ts';
import { twoEditors } from './administration/two-editors.ts';
import { workplaces } from './administration/workplaces.ts';
import { told } from './new-service/told.ts';

beforeAll(async () => {
  [told.portal, told.browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await told.browser.close();
  await told.portal.close();
});

workplaces();
everyPage();
everyPart();
formBuilder();
twoEditors();
