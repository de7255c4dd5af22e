import type { FunctionComponent } from 'preact';
import { part } from '../api/part.ts';
import type { Part } from '../api/part.ts';
import type { Text } from '#shared/words/text.ts';

/** What else is here of one's own, by `?view=…`: each comes when it is opened. */
export const views: Readonly<Record<string, { name: Text; page: Part<FunctionComponent> }>> = {
  receipts: {
    name: { vi: 'Biên lai', en: 'Receipts' },
    page: part(() => import('./receipts/receipts-page.tsx').then(({ ReceiptsPage }) => ReceiptsPage)),
  },
};
