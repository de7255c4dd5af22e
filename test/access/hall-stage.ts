import { randomUUID } from 'node:crypto';
import type { Caller } from '#test/support/caller.ts';
import type { WholePortal } from '#test/support/portal.ts';

/** A waiting hall of one group and one counter. */
export const aSmallHall = {
  groups: [{ letter: 'A', wants: 'file', name: { vi: 'Hộ tịch', en: 'Civil status' } }],
  counters: [{ no: 1, groups: ['A'] }],
  priorityInARow: 2,
};

/** Reception of the ward, the other commune and the centre each open the first counter of their hall. */
export const openCounters = async (portal: WholePortal): Promise<void> => {
  for (const who of ['reception', 'reception2', 'reception3']) {
    const officer = await portal.as(who);
    await officer.call('actAtCounter', { params: { no: '1' }, body: { type: 'open' }, key: randomUUID() });
  }
};

/** The key of one more kiosk in the hall of an officer's unit. */
export const aKiosk = async (officer: Caller): Promise<string> => (await officer.call('openKiosk', {})).key;
