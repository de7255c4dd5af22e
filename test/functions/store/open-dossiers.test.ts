import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { dossierItem } from '#functions/store/dossier-item.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { openDossiers } from '#functions/store/open-dossiers.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

let portal: Portal;
const ids = new Set<string>();

beforeAll(async () => {
  portal = await startPortal();
  const id = await aSubmitted(portal);
  await done(portal, 'actAtDesk', 'reception', id, { type: 'accept', version: 2 });
  const store = dossiers(portal.table, () => portal.clock.at);
  const { dossier } = (await store.openFor({ kind: 'system', name: 'test' }, id)).folder;
  ids.add(id);
  const { due } = dossier;
  if (!due) throw new Error('its clock does not run');
  // Some share a due date, and some a minute: places differ by the id alone.
  const copies = Array.from({ length: 700 }, (_, at): Dossier => {
    const dueAt = addMilliseconds(due.at, Math.floor(at / 3) * 60_000);
    return { ...dossier, id: randomUUID(), due: { ...due, at: dueAt } };
  });
  for (const copy of copies) {
    ids.add(copy.id);
    const Item = dossierItem(copy, { vi: 'Bản sao', en: 'Copy' });
    await portal.table.db.send(new PutCommand({ TableName: portal.table.name, Item }));
  }
});
afterAll(() => portal.close());

describe('what runs in a unit that has very much', () => {
  it('comes in parts that fit an answer, soonest due first, each dossier once and none missing', async () => {
    const found: string[][] = [];
    let latest = '';
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const page = await openDossiers(portal.table).running(['phuong-a', 'phuong-b'], after);
      const dates = page.dossiers.map(({ due }) => due?.at ?? '').sort();
      expect((dates[0] ?? latest) >= latest).toBe(true);
      latest = dates.at(-1) ?? latest;
      found.push(page.dossiers.map(({ id }) => id));
      after = page.next;
    }
    expect(found.length).toBeGreaterThan(2);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(2 * 16 * 25);
    expect(found.flat().toSorted()).toEqual([...ids].toSorted());
  });
});
