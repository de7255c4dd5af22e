import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import type { PaymentWrite } from '../store/payment-write.ts';

/** The duty by which somebody keeps fees, to be held still when it is written. */
export const onDuty = ({ now }: Deps, staff: Staff): NonNullable<PaymentWrite['onDuty']> => ({
  staff,
  duty: staff.duties.includes('cashier') ? 'cashier' : 'leader',
  at: now(),
});
