import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { Service } from '#shared/service/service.ts';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Decision, DecisionSigning } from '#shared/service/decision/decision.ts';
import { decisionKey, decisionNumberKey, decisionStateKey } from './keys.ts';
import { adminEventPart, versionPart, versionsPart } from './service-items.ts';
import type { ServicePart, StoredVersions } from './service-items.ts';
import type { DecisionState } from './signed-decisions.ts';
import type { Item, Table } from './table.ts';
import { freshPart } from './transact.ts';
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

/** The decision's state as it is to be, if it is still as the condition says. */
const stateUpdate = (
  table: Table,
  { id, version }: Decision,
  { state, attempt, signing }: Pick<DecisionState, 'state'> & { attempt?: number; signing?: DecisionSigning },
  { condition, values }: { condition: string; values: Item },
): Part<DecisionPart> => ({
  name: 'state',
  write: {
    Update: {
      TableName: table.name,
      Key: decisionStateKey(id),
      UpdateExpression:
        signing === undefined
          ? 'SET #state = :state, #version = :version REMOVE #signing'
          : 'SET #state = :state, #version = :version, #signing = :given, #attempt = :begun',
      ConditionExpression: condition,
      ExpressionAttributeNames: {
        '#state': 'state',
        '#version': 'version',
        '#signing': 'signing',
        ...(signing !== undefined || condition.includes('#attempt') ? { '#attempt': 'attempt' } : {}),
      },
      ExpressionAttributeValues: {
        ':state': state,
        ':version': version,
        ...(signing !== undefined && { ':given': signing, ':begun': attempt }),
        ...values,
      },
    },
  },
});

const undecided = { ':preparing': 'preparing', ':signing': 'signing' };
const inAttempt = '#state = :signing AND #attempt = :attempt';

/** A decision that begins. */
const newStatePart = (table: Table, { id, version }: Decision): Part<DecisionPart> =>
  freshPart(table, 'state', {
    ...decisionStateKey(id),
    type: 'decision-state',
    decisionId: id,
    version,
    state: 'preparing',
    attempt: 0,
  });

/** Where a decision stands after an action: opened, saved or dropped while it is undecided, or signed out of its own attempt. */
export const statePart = (table: Table, decision: Decision, attempt?: number): Part<DecisionPart> => {
  const { status: state, version } = decision;
  if (version === 1) return newStatePart(table, decision);
  const read = { ':read': version - 1 };
  const condition =
    attempt === undefined
      ? { condition: '#version = :read AND #state IN (:preparing, :signing)', values: { ...read, ...undecided } }
      : {
          condition: `#version = :read AND ${inAttempt}`,
          values: { ...read, ':signing': 'signing', ':attempt': attempt },
        };
  return stateUpdate(table, decision, { state }, condition);
};

/** Begins an attempt to sign: from now on its drafts stay as they are, until it is signed, saved, dropped or given up. */
export const signingPart = (
  table: Table,
  decision: Decision,
  signing: DecisionSigning,
  before: number,
): Part<DecisionPart> =>
  stateUpdate(
    table,
    decision,
    { state: 'signing', signing, attempt: before + 1 },
    {
      condition: '#version = :version AND #attempt = :before AND #state IN (:preparing, :signing)',
      values: { ':before': before, ...undecided },
    },
  );

/** An attempt that comes to nothing; the decision is as it was before. */
export const givenUpPart = (table: Table, decision: Decision, attempt: number): Part<DecisionPart> =>
  stateUpdate(
    table,
    decision,
    { state: 'preparing' },
    { condition: inAttempt, values: { ':signing': 'signing', ':attempt': attempt } },
  );

/** What one item of a decision writes before the flip, harmless until then. */
export type Brought = {
  decisionId: string;
  attempt: number;
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
    write: {
      ConditionCheck: {
        TableName: table.name,
        Key: decisionStateKey(decisionId),
        ConditionExpression: inAttempt,
        ExpressionAttributeNames: { '#state': 'state', '#attempt': 'attempt' },
        ExpressionAttributeValues: { ':signing': 'signing', ':attempt': attempt },
      },
    },
  },
  ...(service ? [versionPart(table, service)] : []),
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
