import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Levels A and AA up to WCAG 2.2. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type AxeWindow = { axe: { run: (options: unknown) => Promise<AxeResults> } };

/** Puts axe into a page that has none yet, beside the page's own policy: into each at its start, it took longer than most pages. */
const withAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
};

/** What axe finds wrong on the page as it stands: rule and places. */
export const axeFaults = async (page: Page): Promise<string[]> => {
  await withAxe(page);
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as AxeWindow).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};
