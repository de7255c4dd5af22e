import { receiptSeriesKey } from './keys.ts';
import type { Item } from './table.ts';

/** Says whose a form and series of receipts is; nobody else's ever after. */
export const seriesItem = ({ agencyId, form, series }: { agencyId: string; form: string; series: string }): Item => ({
  ...receiptSeriesKey({ form, series }),
  type: 'receipt-series',
  agencyId,
});
