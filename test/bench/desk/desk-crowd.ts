import * as z from 'zod';
import { codeKey, markKey, tailKey } from '#functions/store/keys.ts';
import { lookUpMarks } from '#functions/store/look-up-marks.ts';
import type { Item, Table } from '#functions/store/table.ts';
import { tailOf } from '#shared/dossier/code.ts';
import { agencyId, serviceId } from '../support/birth-registration.ts';
import { cloneId } from '../support/clones.ts';
import { clock } from '../support/gateway-event.ts';
import { crowd } from '../capacity/crowd.ts';
import type { Stage } from '../capacity/stages.ts';

/** A service that one dossier in ten is of: a page of it is full among a thousand already. */
export const rareService = 'chung-chi-hanh-nghe-duoc';

/** The temporary code of the n-th dossier, as the crowd has it. */
export const temporaryCode = (n: number): string => `TMP-261123-${String(n).padStart(6, '0')}`;

/** Five dossiers are one person's. */
const person = (n: number): string => String(Math.floor(n / 5)).padStart(6, '0');
export const identityOf = (n: number): string => `014192${person(n)}`;
export const phoneOf = (n: number): string => `0912${person(n)}`;

const overdueSince = '2026-11-20T10:00:00.000Z';
const Dated = z.object({ due: z.object({ at: z.string() }).optional() });
const dueIn = (items: readonly Item[]): string[] =>
  items.filter(({ type }) => type === 'dossier').flatMap((item) => Dated.parse(item).due?.at ?? []);

/** The crowd of the capacity section, with all that an officer finds a dossier by. */
export const deskCrowd = async (table: Table, stages: readonly Stage[], count: number): Promise<Iterable<Item>> => {
  const marks = lookUpMarks(table);
  const people = Math.ceil(count / 5);
  const marked: string[][] = [];
  for (let who = 0; who < people; who += 1)
    marked.push([await marks.of('identity', identityOf(who * 5)), await marks.of('phone', phoneOf(who * 5))]);
  // Every other one is overdue, whatever point of its life it is at, so that a page of those is full among a thousand as well.
  const late = Object.fromEntries(stages.flatMap(({ items }) => dueIn(items)).map((due) => [due, overdueSince]));
  const items = function* (): Generator<Item> {
    yield* crowd(stages, count, (n) => ({
      ...(Math.floor(n / 4) % 10 === 7 && { [serviceId]: rareService }),
      ...(Math.floor(n / 4) % 2 === 1 && late),
    }));
    for (let n = 0; n < count; n += 1) {
      const dossierId = cloneId(0, n);
      const code = temporaryCode(n);
      yield { ...codeKey(code), type: 'code', code, dossierId };
      yield { ...tailKey(agencyId, tailOf(code), dossierId), type: 'name', dossierId };
      for (const mark of marked[Math.floor(n / 5)] ?? [])
        yield { ...markKey(agencyId, mark, clock, dossierId), type: 'name', dossierId };
    }
  };
  return items();
};
