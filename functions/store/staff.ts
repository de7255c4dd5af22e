import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { StaffMember } from '#shared/person/person.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { colleagues, staffKey, staffSignInKey } from './keys.ts';
import { getItem, queryAll } from './table.ts';
import type { Table } from './table.ts';
import type { Part } from './transact.ts';

export type StaffStore = {
  /** Who a sign-in of staff is, with the duties held on the portal's day; read anew each time. */
  signedIn: (signInHash: string) => Promise<Staff | undefined>;
  colleague: (staffId: string) => Promise<Staff | undefined>;
  ofAgency: (agencyId: string) => Promise<Staff[]>;
};

const Binding = lazily(() => z.object({ staffId: z.string() }));
const StoredMember = lazily(() => z.object({ member: StaffMember }));

const inService = (found: unknown, at: string): Staff | undefined => {
  if (found === undefined) return undefined;
  const { member } = StoredMember.parse(found);
  if (!isInForce(member, localDate(at))) return undefined;
  return {
    kind: 'staff',
    staffId: member.staffId,
    name: member.name,
    agencyId: member.agencyId,
    duties: member.duties,
    ...(member.absence && { absence: member.absence }),
  };
};

/**
 * Staff as the portal's own data has them. Which member a sign-in belongs to never changes and is kept in the container; where they work
 * and what they may do is read beside the dossier, and checked once more by the transaction.
 */
export const staffStore = (table: Table, bindings: Map<string, string>, now: () => string): StaffStore => {
  const colleague = async (staffId: string) => inService(await getItem(table, staffKey(staffId)), now());
  return {
    colleague,
    async signedIn(signInHash) {
      let staffId = bindings.get(signInHash);
      if (staffId === undefined) {
        const found = await getItem(table, staffSignInKey(signInHash));
        if (!found) return undefined;
        staffId = Binding.parse(found).staffId;
        bindings.set(signInHash, staffId);
      }
      return colleague(staffId);
    },
    async ofAgency(agencyId) {
      const items = await queryAll(table, {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :agency',
        ExpressionAttributeValues: { ':agency': colleagues(agencyId) },
      });
      return items.flatMap((item) => inService(item, now()) ?? []);
    },
  };
};

const present =
  ' AND (attribute_not_exists(#member.absence) OR #member.absence.#from > :today OR #member.absence.#to < :today)';

/** Refuses the transaction unless this member still works there with this duty, and their last day has not passed; nor may they be away, where `here`. */
export const stillOnDuty = <Name extends string>(
  table: Table,
  name: Name,
  { staff, duty, at, here }: { staff: Staff; duty: Duty; at: string; here?: boolean },
): Part<Name> => ({
  name,
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: staffKey(staff.staffId),
      ConditionExpression: `#member.agencyId = :agency AND contains(#member.duties, :duty) AND (attribute_not_exists(#member.validTo) OR #member.validTo >= :today)${here ? present : ''}`,
      ExpressionAttributeNames: { '#member': 'member', ...(here && { '#from': 'from', '#to': 'to' }) },
      ExpressionAttributeValues: { ':agency': staff.agencyId, ':duty': duty, ':today': localDate(at) },
    },
  },
});
