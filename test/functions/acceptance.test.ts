import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Acted } from '#shared/api/views.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

describe('accepting many dossiers at once', () => {
  it('gives 200 distinct, consecutive codes', async () => {
    const ids: string[] = [];
    for (let start = 0; start < 200; start += 20)
      ids.push(...(await Promise.all(Array.from({ length: 20 }, () => aSubmitted(portal)))));
    const accepted = await Promise.all(
      ids.map((dossierId) =>
        portal.call<Acted>('actAtDesk', {
          as: 'reception',
          params: { dossierId },
          body: { type: 'accept', version: 2 },
        }),
      ),
    );
    expect(accepted.filter(({ status }) => status !== 200)).toEqual([]);
    const codes = accepted.map(({ body }) => body.code).sort();
    const consecutive = Array.from({ length: 200 }, (_, place) => `H52.1-261123-${String(place + 1).padStart(4, '0')}`);
    expect(codes).toEqual(consecutive);
  });

  it('spends no number on an acceptance that was refused', async () => {
    const dossierId = await aSubmitted(portal);
    await portal.call('actAtDesk', { as: 'reception', params: { dossierId }, body: { type: 'accept', version: 1 } });
    await portal.call('actAtDesk', { as: 'processor', params: { dossierId }, body: { type: 'accept', version: 2 } });
    const { code } = await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    expect(code).toBe('H52.1-261123-0201');
  });

  it('dates codes by the local day: a minute after midnight of 31 December it is next year’s first', async () => {
    const before = await aSubmitted(portal);
    const after = await aSubmitted(portal);
    portal.clock.at = '2026-12-31T16:59:59.999Z';
    expect((await done(portal, 'actAtDesk', 'reception', before, { type: 'accept', version: 2 })).code).toBe(
      'H52.1-261231-0001',
    );
    portal.clock.at = '2026-12-31T17:00:00.000Z';
    expect((await done(portal, 'actAtDesk', 'reception', after, { type: 'accept', version: 2 })).code).toBe(
      'H52.1-270101-0001',
    );
  });
});
