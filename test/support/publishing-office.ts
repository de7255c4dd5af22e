import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { adminEventKey, decisionPartition, decisionStateKey } from '#functions/store/keys.ts';
import type { AdminPartition } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import type { Table } from '#functions/store/table.ts';
import { itemsOf } from './service-items.ts';
import { clientOf } from './engine.ts';
import type { WholePortal } from './portal.ts';

/** Writes into a running portal's table what a signed decision writes, for more services than anyone would click through. */
export type PublishingOffice = {
  /** Puts services, each with all of its versions, and tells the portal of all at once; `at`: the instant of signing. */
  decide: (
    services: readonly { versions: readonly Service[]; standing?: Partial<ServiceVersions> }[],
    at: string,
  ) => Promise<void>;
  /** Says that any page may have changed, as the name of an agency does. */
  changeEverything: (at: string) => Promise<void>;
  close: () => void;
  table: Table;
};

export const publishingOffice = ({ endpoints, tables }: WholePortal): PublishingOffice => {
  const table = openTable(tables[0] ?? '', clientOf(endpoints.dynamodb));
  const put = (Item: Record<string, unknown>) => table.db.send(new PutCommand({ TableName: table.name, Item }));
  const tell = (event: Record<string, unknown>, partition: AdminPartition) =>
    put({ ...adminEventKey(partition, 1), type: 'admin-event', seq: 1, ...event });
  return {
    async changeEverything(at) {
      const subjectId = randomUUID();
      const event = { subject: 'agency', subjectId, act: 'change-agency', serviceIds: [], at };
      await tell(event, `AGENCY#${subjectId}`);
    },
    async decide(services, at) {
      const decisionId = randomUUID();
      await Promise.all(
        services.flatMap(({ versions, standing }) => {
          const ends = standing?.ends?.map((end) => ({ ...end, decisionId }));
          return itemsOf(versions, { ...standing, ...(ends && { ends }) }).map(put);
        }),
      );
      await put({ ...decisionStateKey(decisionId), decisionId, state: 'signed' });
      const serviceIds = services.map(({ versions: [first] }) => first?.id ?? '');
      const event = { subject: 'decision', subjectId: decisionId, act: 'sign-decision', serviceIds, decisionId, at };
      await tell(event, decisionPartition(decisionId));
    },
    close: () => table.db.destroy(),
    table,
  };
};
