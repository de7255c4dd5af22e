import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { adminEventKey, decisionPartition, decisionStateKey } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { itemsOf } from './a-site.ts';
import { clientOf } from './engine.ts';
import type { WholePortal } from './portal.ts';

/** Writes into a running portal's table what a signed decision writes, for more services than anyone would click through. */
export type PublishingOffice = {
  /** Puts services, each with all of its versions, and tells the portal of all at once; `at`: the instant of signing. */
  decide: (
    services: readonly { versions: readonly Service[]; standing?: Partial<ServiceVersions> }[],
    at: string,
  ) => Promise<void>;
  close: () => void;
};

export const publishingOffice = ({ endpoints, tables }: WholePortal): PublishingOffice => {
  const table = openTable(tables[0] ?? '', clientOf(endpoints.dynamodb));
  const put = (Item: Record<string, unknown>) => table.db.send(new PutCommand({ TableName: table.name, Item }));
  return {
    async decide(services, at) {
      const decisionId = randomUUID();
      await Promise.all(
        services.flatMap(({ versions, standing }) => {
          const ends = standing?.ends?.map((end) => ({ ...end, decisionId }));
          return itemsOf(versions, { ...standing, ...(ends && { ends }) }).map(put);
        }),
      );
      await put({ ...decisionStateKey(decisionId), decisionId, state: 'signed' });
      await put({
        ...adminEventKey(decisionPartition(decisionId), 1),
        type: 'admin-event',
        subject: 'decision',
        subjectId: decisionId,
        seq: 1,
        act: 'sign-decision',
        serviceIds: services.map(({ versions: [first] }) => first?.id ?? ''),
        decisionId,
        at,
      });
    },
    close: () => table.db.destroy(),
  };
};
