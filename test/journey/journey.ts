import { aPdf } from '#test/support/filing.ts';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import type { Browser, Download, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import type { WholePortal } from '#test/support/portal.ts';
import type { Visitor } from './visitor.ts';

/** One dossier's way, told by several people in turn: who is at which browser, and what they learnt. */
export type Journey = {
  portal: WholePortal;
  browser: Browser;
  citizen: Visitor;
  reception: Visitor;
  processor: Visitor;
  dossierId: string;
  temporaryCode: string;
  officialCode: string;
  /** The files that are sent. */
  letter: Buffer;
  result: Buffer;
};

export const journey = {
  dossierId: '',
  temporaryCode: '',
  officialCode: '',
  letter: aPdf('van ban yeu cau'),
  result: plainPdf(),
} as Journey;

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** An address as people paste it: nothing in it where a line would break. */
export const unbroken = `https://dichvucong.example.vn/huong-dan/${'x'.repeat(110)}`;

/** What a click makes the browser save. */
export const saved = async (page: Page, click: () => Promise<void>): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return bytesOf(download);
};

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tiếp tục' }).click();

/** Waits for the page with this title. */
export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
