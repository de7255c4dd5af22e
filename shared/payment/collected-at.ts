import type { Receipt } from './receipt.ts';

/** When a receipt's money was collected; undefined of one that replaces another and was made before that was kept. Without zod, so that pages ask it too. */
export const collectedAt = ({
  paidAt,
  at,
  replaces,
}: Pick<Receipt, 'paidAt' | 'at'> & { replaces?: number | undefined }): string | undefined =>
  paidAt ?? (replaces === undefined ? at : undefined);
