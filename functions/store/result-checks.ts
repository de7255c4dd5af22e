import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { standings } from '#shared/result/issued-result.ts';
import { resultCheckKey } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const Check = lazily(() =>
  z.object({ standing: z.enum(standings), correctedBy: z.string().optional(), sha256: z.string() }),
);
/** How a result stands, and the SHA-256 of its file in base64. */
export type ResultCheck = z.infer<typeof Check>;

export type ResultChecks = { get: (digest: string) => Promise<ResultCheck | undefined> };

/** Results by what only their QR code tells. */
export const resultChecks = (table: Table): ResultChecks => ({
  async get(digest) {
    const item = await getItem(table, resultCheckKey(digest));
    return item && Check.parse(item);
  },
});
