import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Refusal } from '#shared/errors.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { StaffMember } from '#shared/person/person.ts';
import { cursorAt } from './cursor.ts';
import { Chain, keptPart, unchangedPart } from './kept.ts';
import { administrators, staffKey, staffList } from './keys.ts';
import { memberItem, signInItem } from './member-item.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredMember = lazily(() => Chain.extend({ member: StaffMember, signIns: z.array(z.string()).default([]) }));
export type StoredMember = z.infer<typeof StoredMember>;

/** What is done to a member of staff, as it is to be written: all of it, or nothing. */
export type MemberAct = {
  read: StoredMember | undefined;
  after: StaffMember;
  signIns: readonly string[];
  /** The hash of a sign-in that becomes theirs with it. */
  binds?: string;
  event: AdminEvent;
  /** An administrator who must be as they were read: without them there would be none. */
  remains?: StoredMember | undefined;
  reply: Item;
  admin: Staff;
  /** The duty it is done by; without it, that of an administrator. */
  duty?: Duty;
};
type PartName = 'member' | 'event' | 'sign-in' | 'remains' | 'reply' | 'duty';

export type Members = {
  one: (staffId: string) => Promise<StoredMember | undefined>;
  /** By name, 200 a page. */
  list: (cursor?: string) => Promise<{ members: StoredMember[]; next?: string }>;
  /** Everyone with the duty of an administrator. */
  admins: () => Promise<StoredMember[]>;
  /** How many dossiers somebody holds; past some hundred `more`. */
  holds: (staffId: string) => Promise<{ count: number; more: boolean }>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: MemberAct) => Promise<readonly PartName[]>;
};

const pageSize = 200;
const mostCounted = 500;

/** The place of a row in the list: `<folded name>#<staff>`; what is none is refused as 'invalid'. */
const startAt = (cursor: string) => {
  const ownerSort = Buffer.from(cursor, 'base64url').toString();
  const staffId = /#([\w-]{1,80})$/.exec(ownerSort)?.[1];
  if (staffId === undefined) throw new Refusal('invalid');
  return { ...staffKey(staffId), ownerKey: staffList, ownerSort };
};

/** Staff as those who keep them see them; who signs in is `staff`. */
export const members = (table: Table, random: () => number): Members => ({
  async one(staffId) {
    const item = await getItem(table, staffKey(staffId));
    return item && StoredMember.parse(item);
  },
  async list(cursor) {
    const { items, next } = await queryPage(table, {
      IndexName: 'byOwner',
      KeyConditionExpression: 'ownerKey = :staff',
      ExpressionAttributeValues: { ':staff': staffList },
      Limit: pageSize,
      ...(cursor !== undefined && { ExclusiveStartKey: startAt(cursor) }),
    });
    return {
      members: items.map((item) => StoredMember.parse(item)),
      ...(next && { next: cursorAt(String(next.ownerSort)) }),
    };
  },
  async admins() {
    const items = await queryAll(table, {
      IndexName: 'byHolder',
      KeyConditionExpression: 'holderKey = :admins',
      ExpressionAttributeValues: { ':admins': administrators },
    });
    return items.map((item) => StoredMember.parse(item));
  },
  async holds(staffId) {
    const { Count = 0, LastEvaluatedKey } = await table.db.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: 'byHolder',
        KeyConditionExpression: 'holderKey = :holder',
        ExpressionAttributeValues: { ':holder': `STAFF#${staffId}` },
        Select: 'COUNT',
        Limit: mostCounted,
      }),
    );
    return { count: Count, more: LastEvaluatedKey !== undefined };
  },
  act: ({ read, after, signIns, binds, event, remains, reply, admin, duty = 'admin' }) =>
    transact<PartName>(
      table,
      [
        keptPart(table, 'member', memberItem(after, signIns), { read, event }),
        adminEventPart(table, 'event', event),
        ...(binds === undefined ? [] : [freshPart<PartName>(table, 'sign-in', signInItem(binds, after.staffId))]),
        ...(remains ? [unchangedPart<PartName>(table, 'remains', staffKey(remains.member.staffId), remains)] : []),
        freshPart(table, 'reply', reply),
        // A transaction names an item once: who acts on themselves, or is who remains, is held to what was read of them already.
        ...(after.staffId === admin.staffId || remains?.member.staffId === admin.staffId
          ? []
          : [stillOnDuty<PartName>(table, 'duty', { staff: admin, duty, at: event.at })]),
      ],
      random,
    ),
});
