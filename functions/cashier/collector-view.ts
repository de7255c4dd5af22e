import type * as z from 'zod';
import type { CollectorView } from '#shared/api/cash-views.ts';
import type { Collector } from '#shared/payment/collector.ts';

/** A collecting unit as its cashiers see it. */
export const collectorView = ({ agencyId, name, accounts }: Collector): z.input<typeof CollectorView> => ({
  agencyId,
  name,
  accounts: accounts.map(({ id, bank, number, holder, validFrom, validTo }) => ({
    ...{ id, bank, number, holder, validFrom },
    ...(validTo !== undefined && { validTo }),
  })),
});
