import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HallView } from '#shared/api/hall-views.ts';
import { aHall } from '#test/shared/hall/a-hall.ts';
import { aSeed, onPaper } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  const halls = ['phuong-a', 'so-x', 'trung-tam'].map((agencyId) => ({ ...aHall, agencyId }));
  portal = await startPortal({ ...onPaper(aSeed()), halls });
});
afterAll(() => portal.close());

const ready = async (agencyId: string) => (await portal.call<HallView>('getHall', { params: { agencyId } })).body.ready;
const act = (as: string, dossierId: string, body: Record<string, unknown>) =>
  done(portal, 'actAtDesk', as, dossierId, body);

describe('results on the board of a hall', () => {
  it('stand where they are handed over, not where they were decided', async () => {
    const own = await aSubmitted(portal);
    const { code } = await act('reception', own, { type: 'accept', version: 2 });
    await act('leader', own, { type: 'resolve', version: 3 });
    const elsewhere = await aSubmitted(portal, { body: { serviceId: 'cap-phep' } });
    const accepted = await act('reception-centre', elsewhere, { type: 'accept', version: 2 });
    await act('leader-x', elsewhere, { type: 'resolve', version: 3 });
    expect(await ready('phuong-a')).toEqual([code]);
    expect(await ready('so-x')).toEqual([]);
    expect(await ready('trung-tam')).toEqual([accepted.code]);
  });
});
