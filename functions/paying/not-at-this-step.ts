import { Refusal } from '#shared/errors.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { providerSendsItself, refundStandsWords } from '#shared/words/refunds.ts';

/** 'refund-moved-on', with where the refund stands now and what to do there. */
export const notAtThisStep = ({ status, method }: Pick<Refund, 'status' | 'method'>): Refusal =>
  new Refusal('refund-moved-on', {
    why: status === 'approved' && method === 'provider' ? providerSendsItself : refundStandsWords[status],
    current: { status },
  });
