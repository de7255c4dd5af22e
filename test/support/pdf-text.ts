import { PDF } from '@libpdf/core';

/** What a PDF says, page by page, line by line. */
export const pagesIn = async (pdf: Uint8Array): Promise<string[]> =>
  (await PDF.load(pdf)).getPages().map((page) => page.extractText().text);
