import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Service } from '#shared/service/service.ts';
import { contentSecurityPolicy } from '#infra/security-headers.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { buildWeb } from '#web/build.ts';
import { atMost, exactly, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import type { Section } from '../section.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import { openDraft, serviceId } from '../support/birth-registration.ts';
import { quietly } from '../support/quiet.ts';
import { serveSite } from './serve-site.ts';
import { portalBeside, storedSignIn } from './signed-in.ts';
import { textWithoutScript, weigh } from './weigh.ts';
import type { Weight } from './weigh.ts';

/** The headers every page goes out with (infra/security-headers.ts), so that they weigh in. */
const headers: [string, string][] = [
  ['content-security-policy', contentSecurityPolicy(['https://documents.s3.ap-southeast-1.amazonaws.com'])],
  ['strict-transport-security', 'max-age=63072000; includeSubDomains; preload'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cache-control', 'public, max-age=60'],
];

const reading = { home: '/', service: `/dich-vu/${serviceId}/`, list: '/dich-vu/' };

/** What a service page must say to whoever has no JavaScript: documents, fee, time limit, steps. */
const factsOf = ({ documents, fee, timeLimits, procedure }: Service): string[] =>
  [
    ...documents.map(({ name }) => name),
    ...fee.lines.map(({ name }) => name),
    ...timeLimits.map(({ asWritten }) => asWritten),
    ...procedure,
  ].map(({ vi }) => vi);

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

const weightFigures = (name: string, aim: number, { bytes, bodies, requests }: Weight, most?: number): Figures => ({
  [name]: atMost(aim, bytes / 1024, 'KB'),
  [`${name}.bodies`]: forInformation(bodies / 1024, 'KB'),
  ...(most !== undefined && { [`${name}.requests`]: atMost(most, requests, 'requests') }),
});

/** Goes on from the first question to the next step, for which the rest of the application comes. */
const goOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('#app form textarea, #app form select').first().waitFor();
};

/** What pages weigh over the wire in a real browser with an empty cache, and what they say without JavaScript. */
export const pages: Section = async ({ progress }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-pages-'));
  const { out } = await buildWeb({
    out: join(folder, 'web'),
    reading: { seed: fileURLToPath(new URL('../../../infra/seed', import.meta.url)), today: '2026-11-23' },
  });
  const portal = await startBenchPortal();
  const api = portal.open(portal.engineUrl);
  const site = await serveSite(out, headers, portalBeside(portal, api));
  const browser = await launchBrowser();
  try {
    return await quietly(async () => {
      const figures: Figures = {};
      const anonymous = await browser.newContext();
      for (const [name, path] of Object.entries(reading))
        Object.assign(figures, weightFigures(name, 20, await weigh(anonymous, site.url + path, 'h1'), 3));
      const draft = await openDraft(api);
      const signedIn = await browser.newContext();
      const [key, value] = storedSignIn(site.url);
      await signedIn.addInitScript(`sessionStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(value)})`);
      const field = '#app form :is(input, select, textarea)';
      const start = await weigh(signedIn, `${site.url}/nop-ho-so/?service=${serviceId}`, field);
      const form = await weigh(signedIn, `${site.url}/nop-ho-so/?dossier=${draft}`, field, goOn);
      progress(`  form: ${form.addresses.join(' ')}`);
      Object.assign(figures, weightFigures('form.start', 60, start), weightFigures('form', 60, form), {
        'form.later': forInformation(form.later / 1024, 'KB'),
      });
      const service = portal.seed.services.find(({ id }) => id === serviceId)!;
      const said = plain(await textWithoutScript(browser, site.url + reading.service));
      const missing = factsOf(service).filter((fact) => !said.includes(plain(fact)));
      if (missing.length > 0) progress(`  not said without JavaScript: ${missing.join(' | ')}`);
      figures['service.unsaidWithoutScript'] = exactly(0, missing.length, `of ${factsOf(service).length} facts`);
      return figures;
    });
  } finally {
    await browser.close();
    await site.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
