import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Decision, DecisionSigning } from '#shared/service/decision/decision.ts';
import type { DecisionRow } from '#shared/service/decision/decision.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import { cursorAt, placeIn } from './cursor.ts';
import {
  broughtParts,
  decisionEventPart,
  decisionPart,
  decisionsList,
  givenUpPart,
  numberKeyOf,
  numberPart,
  signingPart,
  statePart,
} from './decision-items.ts';
import type { Brought, DecisionPart } from './decision-items.ts';
import { StoredDocument, StoredReply } from './folder.ts';
import { replyPart } from './idempotency.ts';
import { isId } from './is-id.ts';
import {
  adminReplyKey,
  decisionKey,
  decisionPartition,
  decisionStateKey,
  documentRange,
  dossierPartition,
} from './keys.ts';
import type { ServicePart } from './service-items.ts';
import { DecisionState } from './signed-decisions.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, isExpired, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';

const StoredDecision = lazily(() => z.object(Decision.shape));
const Chained = lazily(() => z.object({ lastHash: z.string() }));
const StoredState = lazily(() => DecisionState.extend({ version: z.int(), signing: DecisionSigning.optional() }));
const Numbered = lazily(() => z.object({ decisionId: z.string() }));

/** All that is known of a decision, as one consistent read found it. */
export type DecisionFolder = {
  decision: Decision;
  /** How many signings of it were begun. */
  attempt: number;
  /** Hash of the newest event. */
  lastHash: string;
  /** Its uploads, oldest first. */
  documents: StoredDocument[];
  replies: StoredReply[];
};

/** One action as it is to be written: all of it, or nothing. */
export type DecisionChange = {
  decision: Decision;
  event: AdminEvent;
  publisher: Staff;
  /** The reply kept for a repetition of the request. */
  reply?: Item;
  /** With the flip: which signing comes to its end. */
  signed?: { attempt: number; signing: DecisionSigning };
};

export type Decisions = {
  /** With `keyHash`: also the reply given to that key. */
  open: (decisionId: string, keyHash?: string) => Promise<DecisionFolder | undefined>;
  /** Newest first. */
  list: (cursor?: string) => Promise<{ rows: DecisionRow[]; next?: string }>;
  /** Writes an action in one transaction; answers what did not hold any more (nothing: it is written). */
  write: (change: DecisionChange) => Promise<readonly DecisionPart[]>;
  /**
   * Begins an attempt to sign the decision as read, or joins the one that goes on with the very same facts, and gives its number. Undefined:
   * the decision was changed meanwhile.
   */
  begin: (decision: Decision, signing: DecisionSigning) => Promise<number | undefined>;
  /** Gives an attempt up, if it is still the one that goes on: its drafts are free again. */
  giveUp: (decision: Decision, attempt: number) => Promise<void>;
  /** Writes what one item brings, invisible until the flip; answers what did not hold. */
  bring: (brought: Brought) => Promise<readonly (ServicePart | 'state')[]>;
  /** The decision that has this number of its issuer and year. */
  withNumber: (decision: Decision, signing: DecisionSigning) => Promise<string | undefined>;
};

const pageSize = 25;
const tries = 4;

const rowOf = (item: Item): DecisionRow => {
  const { items, authors: _a, signing: _s, ...row } = StoredDecision.parse(item);
  return { ...row, itemCount: items.length };
};

/** Publishing decisions; who may read them is the route's to say. */
export const decisions = (table: Table, random: () => number, now: () => string): Decisions => {
  const documentsOf = async (decisionId: string): Promise<StoredDocument[]> => {
    const items = await queryAll(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :decision AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':decision': dossierPartition(decisionId),
        ':from': documentRange.from,
        ':to': documentRange.to,
      },
    });
    return items
      .map((item) => StoredDocument.parse(item))
      .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  };
  return {
    async open(decisionId, keyHash) {
      if (!isId(decisionId)) return undefined;
      const replyKeys = keyHash === undefined ? [] : [adminReplyKey(decisionPartition(decisionId), keyHash)];
      const [items, documents] = await Promise.all([
        getItems(table, [decisionKey(decisionId), decisionStateKey(decisionId), ...replyKeys]),
        documentsOf(decisionId),
      ]);
      const of = (type: string) => items.find((item) => item.type === type);
      const [found, state, reply] = [of('decision'), of('decision-state'), of('reply')];
      if (!found || !state) return undefined;
      const { signing, attempt } = StoredState.parse(state);
      return {
        decision: { ...StoredDecision.parse(found), ...(signing && { signing }) },
        attempt,
        lastHash: Chained.parse(found).lastHash,
        documents,
        replies: reply && !isExpired(reply, now()) ? [StoredReply.parse(reply)] : [],
      };
    },
    async list(cursor) {
      const { items, next } = await queryPage(table, {
        IndexName: 'byOwner',
        KeyConditionExpression: 'ownerKey = :list AND ownerSort BETWEEN :from AND :before',
        ExpressionAttributeValues: {
          ':list': decisionsList,
          ':from': '0',
          ':before': cursor === undefined ? '~' : placeIn(cursor),
        },
        ScanIndexForward: false,
        Limit: pageSize + 1,
      });
      // A page may end before its time where decisions are long: then the last one read begins the next.
      const shown = items.slice(0, next && items.length > 1 ? items.length - 1 : pageSize);
      const following = items[shown.length];
      return { rows: shown.map(rowOf), ...(following && { next: cursorAt(String(following.ownerSort)) }) };
    },
    write: ({ decision, event, publisher, reply, signed }) =>
      transact<DecisionPart>(
        table,
        [
          statePart(table, decision, signed?.attempt),
          decisionPart(table, decision, event.hash),
          decisionEventPart(table, event),
          stillOnDuty(table, 'duty', { staff: publisher, duty: 'publisher', at: event.at }),
          ...(reply ? [replyPart<DecisionPart>(table, 'reply', reply)] : []),
          ...(signed ? [numberPart(table, decision, signed.signing)] : []),
        ],
        random,
      ),
    async begin(decision, signing) {
      for (let tried = 1; tried <= tries; tried += 1) {
        const state = StoredState.parse(await getItem(table, decisionStateKey(decision.id)));
        const { attempt } = state;
        if (state.version !== decision.version) return undefined;
        if (state.signing && canonicalJson(state.signing) === canonicalJson(signing)) return attempt;
        const failing = await transact(table, [signingPart(table, decision, signing, attempt)], random);
        if (failing.length === 0) return attempt + 1;
      }
      return undefined;
    },
    async giveUp(decision, attempt) {
      await transact(table, [givenUpPart(table, decision, attempt)], random);
    },
    bring: (brought) => transact(table, broughtParts(table, brought), random),
    async withNumber(decision, signing) {
      const item = await getItem(table, numberKeyOf(decision, signing));
      return item && Numbered.parse(item).decisionId;
    },
  };
};
