import type { Browser, BrowserContext } from 'playwright-core';

/** What came over the wire for one view: compressed bytes, with headers and without, and how many requests. */
export type Weight = { bytes: number; bodies: number; requests: number; addresses: string[] };

/** Opens a page with an empty cache and waits until `shown` is there and nothing more is loading. */
export const weigh = async (context: BrowserContext, url: string, shown: string): Promise<Weight> => {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const addresses: string[] = [];
  let bytes = 0;
  let bodies = 0;
  wire.on('Network.requestWillBeSent', ({ request }) => addresses.push(new URL(request.url).pathname));
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  wire.on('Network.responseReceived', ({ response }) => (bodies += Number(response.headers['content-length'] ?? 0)));
  await page.goto(url);
  await page.locator(shown).first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  await page.close();
  return { bytes, bodies, requests: addresses.length, addresses };
};

/** The text a reader gets who has no JavaScript. */
export const textWithoutScript = async (browser: Browser, url: string): Promise<string> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.locator('body').innerText();
  } finally {
    await context.close();
  }
};
