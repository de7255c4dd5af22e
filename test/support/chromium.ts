import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where people have Chromium or Chrome installed; `CHROME_PATH` wins. */
const installed = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

type Executable = { path: string; env: Record<string, string> };

const unpackedIn = (folder: string): Executable => ({
  path: join(folder, 'chromium'),
  env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
});

/** Unpacks the Chromium inside @sparticuz/chromium, with the libraries and fonts a bare Linux lacks. */
const unpacked = async (): Promise<Executable> => {
  const before = process.env.CHROMIUM_UNPACKED_IN;
  if (before !== undefined) return unpackedIn(before);
  const { inflate } = await import('@sparticuz/chromium');
  const bin = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/', import.meta.url));
  await Promise.all(
    ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'].map((file) => inflate(join(bin, file))),
  );
  // Test files have a folder for temporary files of their own, and find it here all the same.
  process.env.CHROMIUM_UNPACKED_IN = tmpdir();
  return unpackedIn(tmpdir());
};

let found: Promise<Executable> | undefined;

const executable = (): Promise<Executable> => {
  const path = installed.find((candidate) => candidate !== '' && existsSync(candidate));
  found ??= path === undefined ? unpacked() : Promise.resolve({ path, env: {} });
  return found;
};

/** Unpacks once, before test files run side by side. */
export const setup = async (): Promise<void> => {
  await executable();
};

/** A headless Chromium: the installed one, else the one inside the npm package. Never skips: no browser is an error. */
export const launchBrowser = async (): Promise<Browser> => {
  const { path, env } = await executable();
  return await chromium.launch({
    executablePath: path,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
