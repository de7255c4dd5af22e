import { localDate } from '../calendar/local-time.ts';
import { Refusal } from '../errors.ts';
import { deliveryFrom, deliveryViolations } from '../service/delivery-form.ts';
import type { ActContext } from './act-context.ts';
import type { Delivery } from './delivery.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';

type Judged = Pick<ActContext, 'service' | 'at'>;

const chosen = (delivery: Delivery, { service, at }: Judged): Effect => {
  const violations = deliveryViolations(service, delivery, localDate(at));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return { changes: { delivery: deliveryFrom(delivery) }, refs: { delivery: delivery.way } };
};

/**
 * How its result is to be received, as it is handed in. The only way there is needs no saying; where nobody said anything else, nothing is
 * claimed: what came from the National Portal was asked there. Refuses 'invalid' what is not offered, or by post has no address.
 */
export const registered = (
  { channel }: Pick<Dossier, 'channel'>,
  { delivery }: { delivery?: Delivery | undefined },
  context: Judged,
): Effect => {
  const [first, ...others] = context.service.result.delivery;
  const only = first !== undefined && others.length === 0 && channel !== 'national' ? { way: first } : undefined;
  const said = delivery ?? only;
  return said ? chosen(said, context) : {};
};

/** The applicant chooses anew, until the result is there. */
export const chooseDelivery = (_: Dossier, { delivery }: { delivery: Delivery }, context: Judged): Effect =>
  chosen(delivery, context);
