import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { changedFacts } from '#shared/admin/changed-facts.ts';
import { collectorAct } from '#shared/payment/change-collector.ts';
import { ways } from '#shared/payment/ways.ts';
import type { Collector } from '#shared/payment/collector.ts';
import type { Staff } from '#shared/person/actor.ts';
import { chained } from '../store/kept.ts';
import type { StoredCollector } from '../store/collectors.ts';

/** What a history says of it: which ways are open, and the merchant's terminal. */
const told = (collector: Collector): object => {
  const { vnpay, vietqr: _, counter: __, version: ___, agencyId: ____, ...facts } = collector;
  return {
    ...facts,
    ways: ways.filter((way) => collector[way]?.on === true),
    ...(vnpay && { terminal: vnpay.terminal }),
  };
};

type Done = { admin: Staff; at: string; read: StoredCollector | undefined; after: Collector };

/** What was done to how a unit collects fees, chained to what was done before. */
export const collectorEvent = ({ admin, at, read, after }: Done): AdminEvent =>
  chained(read, {
    subject: 'collector',
    subjectId: after.agencyId,
    act: collectorAct(read?.collector),
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    ...changedFacts(read ? told(read.collector) : {}, told(after)),
  });
