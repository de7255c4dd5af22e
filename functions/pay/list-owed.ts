import { localDate } from '#shared/calendar/local-time.ts';
import { accountOn, waysOn } from '#shared/payment/collector.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import type { PayingDeps } from '../paying/deps.ts';
import type { UseCase } from '../http/call.ts';
import { isStillOnes, rightsHeld } from '../organisations/rights-held.ts';
import type { Owed } from '../store/payments.ts';
import { agencyName } from '../view/agency-name.ts';
import { paymentView } from '../view/payment-views.ts';

type Listed = Owed & { organisationName?: string };

/** What one filed oneself, then what organisations owe that one may pay for; each once. */
const owedBy = async (deps: PayingDeps, personId: string): Promise<Listed[]> => {
  const [filed, held] = await Promise.all([deps.payments.owedBy(personId), rightsHeld(deps, personId)]);
  const own = filed.filter(({ payment }) => isStillOnes(payment.organisation, held));
  const mayPay = held.filter(({ rights }) => rights.includes('pay'));
  const theirs = await Promise.all(
    mayPay.map(async ({ id, name }) =>
      (await deps.payments.owedByOrganisation(id)).map((owed) => ({ ...owed, organisationName: name })),
    ),
  );
  const listed = [...theirs.flat(), ...own].map((owed): [string, Listed] => {
    const { dossierId, no } = owed.payment;
    return [`${dossierId}#${no}`, owed];
  });
  return [...new Map(listed).values()].sort((one, other) => (one.payment.createdAt < other.payment.createdAt ? -1 : 1));
};

/** What one has to pay, over all of one's dossiers and those of organisations one may pay for, oldest first. */
export const listOwed: UseCase<'listOwed'> = async (deps, { actor }) => {
  const owed = await owedBy(deps, actor.personId);
  const today = localDate(deps.now());
  const payments = owed.map(async ({ payment, serviceName, code, organisationName }) => {
    const collector = await deps.reference.collector(payment.collectorId);
    const offered = collector ? waysOn(collector, today) : [];
    return {
      ...paymentView(payment),
      dossierId: payment.dossierId,
      accountId: (collector && accountOn(collector, today)?.id) ?? payment.accountId,
      collectorName: collector?.name ?? (await agencyName(deps, payment.collectorId)),
      serviceName,
      ...(code !== undefined && { code }),
      ...(organisationName !== undefined && { organisationName }),
      ways: onlineWays.filter((way) => offered.includes(way)),
    };
  });
  return { payments: await Promise.all(payments) };
};
