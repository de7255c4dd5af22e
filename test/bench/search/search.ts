import { launchBrowser } from '#test/support/chromium.ts';
import { atMost, exactly, forInformation } from '../figure.ts';
import type { Figures } from '../figure.ts';
import type { Section } from '../section.ts';
import { quantile } from '../support/stats.ts';
import { aProvince, searchForEach } from './searching.ts';

/** About a cheap telephone beside a laptop. */
const telephone = 4;

/** How long the browser takes to find any of a province's services, typed without accents. */
export const search: Section = async ({ quick }) => {
  const services = aProvince(quick ? 500 : 2000);
  const browser = await launchBrowser();
  try {
    const { opening, whole, typing, missed } = await searchForEach(browser, services);
    const slow = await searchForEach(browser, services, { slowed: telephone });
    const figures: Figures = {
      p95: atMost(10, quantile(whole, 0.95), 'ms'),
      p50: forInformation(quantile(whole, 0.5), 'ms'),
      slowest: forInformation(Math.max(...whole), 'ms'),
      'typing.p95': atMost(10, quantile(typing, 0.95), 'ms'),
      opening: forInformation(opening, 'ms'),
      missed: exactly(0, missed, `of ${services.length} services`),
      'telephone.p95': forInformation(quantile(slow.whole, 0.95), 'ms'),
      'telephone.opening': forInformation(slow.opening, 'ms'),
    };
    return figures;
  } finally {
    await browser.close();
  }
};
