import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { Service } from '#shared/service/service.ts';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Decision, DecisionSigning } from '#shared/service/decision/decision.ts';
import { decisionKey, decisionNumberKey, decisionStateKey } from './keys.ts';
import { adminEventPart, versionPart, versionsPart } from './service-items.ts';
import type { ServicePart, StoredVersions } from './service-items.ts';
import type { DecisionState } from './signed-decisions.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/** The partition of `byOwner` that lists decisions. */
export const decisionsList = 'DECISIONS';

/** Parts of transactions that change a decision. */
export type DecisionPart = 'decision' | 'state' | 'decision-event' | 'number' | 'reply' | 'duty' | 'draft';

/** Numbers as they are compared: `12/qđ-ubnd` and `12 /QĐ-UBND` are one. */
const sameNumber = (number: string): string => number.normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');

export const numberKeyOf = ({ issuerId }: Pick<Decision, 'issuerId'>, { number, signedOn }: DecisionSigning) =>
  decisionNumberKey(issuerId, signedOn.slice(0, 4), sameNumber(number));

export const decisionPart = (table: Table, decision: Decision, lastHash: string): Part<DecisionPart> => {
  const Item = {
    ...decisionKey(decision.id),
    type: 'decision',
    ...decision,
    lastHash,
    ownerKey: decisionsList,
    ownerSort: `${decision.createdAt}#${decision.id}`,
  };
  const { version } = decision;
  return {
    name: 'decision',
    write: {
      Put: {
        TableName: table.name,
        Item,
        ...(version === 1
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : {
              ConditionExpression: '#version = :read',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':read': version - 1 },
            }),
      },
    },
  };
};

const stateItem = ({ id, version }: Decision, state: DecisionState['state'], more: Item = {}): Item => ({
  ...decisionStateKey(id),
  type: 'decision-state',
  decisionId: id,
  version,
  state,
  ...more,
});

const undecided = (read: number) => ({
  ConditionExpression: '#version = :read AND #state IN (:preparing, :signing)',
  ExpressionAttributeNames: { '#version': 'version', '#state': 'state' },
  ExpressionAttributeValues: { ':read': read, ':preparing': 'preparing', ':signing': 'signing' },
});

const inAttempt = (attempt: string) => ({
  ConditionExpression: '#state = :signing AND attempt = :attempt',
  ExpressionAttributeNames: { '#state': 'state' },
  ExpressionAttributeValues: { ':signing': 'signing', ':attempt': attempt },
});

/** Where a decision stands after an action: opened, saved or dropped while it is undecided; signed, or not after all, out of its own attempt. */
export const statePart = (table: Table, decision: Decision, attempt?: string): Part<DecisionPart> => {
  const { status, version } = decision;
  const condition =
    attempt !== undefined
      ? inAttempt(attempt)
      : version === 1
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : undecided(version - 1);
  return { name: 'state', write: { Put: { TableName: table.name, Item: stateItem(decision, status), ...condition } } };
};

/** Begins a signing: from now on its drafts stay as they are, until it is signed, saved or dropped. */
export const signingPart = (
  table: Table,
  decision: Decision,
  signing: DecisionSigning,
  attempt: string,
): Part<DecisionPart> => ({
  name: 'state',
  write: {
    Put: {
      TableName: table.name,
      Item: stateItem(decision, 'signing', { signing, attempt }),
      ...undecided(decision.version),
    },
  },
});

/** What one item of a decision writes before the flip, harmless until then. */
export type Brought = {
  decisionId: string;
  attempt: string;
  serviceId: string;
  read: StoredVersions;
  after: ServiceVersions;
  /** The version; none where a service only ends. */
  service?: Service;
};

export const broughtParts = (
  table: Table,
  { decisionId, attempt, serviceId, read, after, service }: Brought,
): Part<ServicePart | 'state'>[] => [
  {
    name: 'state',
    write: { ConditionCheck: { TableName: table.name, Key: decisionStateKey(decisionId), ...inAttempt(attempt) } },
  },
  ...(service ? [versionPart(table, service, decisionId)] : []),
  versionsPart(table, serviceId, read, after),
];

/** The number, which nobody else may have recorded for that issuer and year. */
export const numberPart = (table: Table, decision: Decision, signing: DecisionSigning): Part<DecisionPart> => ({
  name: 'number',
  write: {
    Put: {
      TableName: table.name,
      Item: { ...numberKeyOf(decision, signing), type: 'decision-number', decisionId: decision.id },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
});

export const decisionEventPart = (table: Table, event: AdminEvent): Part<DecisionPart> =>
  adminEventPart(table, 'decision-event', event);
