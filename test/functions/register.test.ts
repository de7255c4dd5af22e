import type { ReplyOf } from '#test/support/caller.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSeed, onPaper } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

type Register = ReplyOf<'getRegister'>;

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(onPaper(aSeed()));
});
afterAll(() => portal.close());

const act = (as: string, dossierId: string, body: Record<string, unknown>) =>
  done(portal, 'actAtDesk', as, dossierId, body);
const register = async (year = '2026', as = 'reception') =>
  (await portal.call<Register>('getRegister', { as, params: { year } })).body;
const close = (year: string, as = 'leader', key?: string) =>
  portal.call('closeRegister', { as, params: { year }, body: {}, ...(key !== undefined && { key }) });

/** What a line's columns say of its dates. */
const columns = async () =>
  (await register()).lines.map(({ dueAt, forwardedAt, resultAt, returnedAt, method }) => [
    ...[dueAt, forwardedAt, resultAt, returnedAt],
    method,
  ]);

describe('the register of a unit and year', () => {
  const ids: string[] = [];
  /** Of the last day of the year: one handed over, two that wait. */
  const late: string[] = [];
  const handed = { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' };

  beforeAll(async () => {
    for (const minute of ['00', '10', '20']) {
      portal.clock.at = `2026-11-23T01:${minute}:00.000Z`;
      const id = await aSubmitted(portal);
      ids.push(id);
      await act('reception', id, { type: 'accept', version: 2 });
    }
  });

  it('has a line for each dossier that was accepted, in that order, with the dates as they come', async () => {
    const [first = '', second = ''] = ids;
    const before = await register();
    expect(before.lines.map(({ dossierId }) => dossierId)).toEqual(ids);
    expect(before).toMatchObject({ year: 2026, mayClose: false });
    expect(before.lines[0]).toMatchObject({
      code: 'H52.1-261123-0001',
      receivedAt: '2026-11-23T01:00:00.000Z',
      dueAt: '2026-11-27T10:00:00.000Z',
      status: 'accepted',
    });
    portal.clock.at = '2026-11-24T02:00:00.000Z';
    await act('processor', first, { type: 'claim', version: 3 });
    portal.clock.at = '2026-11-25T02:00:00.000Z';
    await act('leader', first, { type: 'resolve', version: 4 });
    portal.clock.at = '2026-11-25T03:00:00.000Z';
    await act('reception', first, { type: 'return-result', version: 5, to: 'Lò Thị Hoa', method: 'counter' });
    await act('processor', second, { type: 'claim', version: 3 });
    const [line, other] = (await register()).lines;
    expect(line).toMatchObject({
      dueAt: '2026-11-27T10:00:00.000Z',
      forwardedAt: '2026-11-24T02:00:00.000Z',
      resultAt: '2026-11-25T02:00:00.000Z',
      returnedAt: '2026-11-25T03:00:00.000Z',
      method: 'counter',
      status: 'returned',
    });
    expect(line).not.toHaveProperty('ownerId');
    expect(other).toMatchObject({ status: 'processing', forwardedAt: '2026-11-25T03:00:00.000Z' });
    expect((await register('2026', 'reception-b')).lines).toEqual([]);
  });

  it('takes in what is accepted on its last day', async () => {
    for (const minute of ['00', '10', '20']) {
      portal.clock.at = `2026-12-31T01:${minute}:00.000Z`;
      const id = await aSubmitted(portal);
      late.push(id);
      await act('reception', id, { type: 'accept', version: 2 });
    }
    const [returned = ''] = late;
    portal.clock.at = '2026-12-31T02:00:00.000Z';
    await act('processor', returned, { type: 'claim', version: 3 });
    await act('leader', returned, { type: 'resolve', version: 4 });
    portal.clock.at = '2026-12-31T03:00:00.000Z';
    await act('reception', returned, { ...handed, version: 5 });
    const dueAt = '2027-01-05T10:00:00.000Z';
    expect((await columns()).slice(3)).toEqual([
      [dueAt, '2026-12-31T02:00:00.000Z', '2026-12-31T02:00:00.000Z', '2026-12-31T03:00:00.000Z', 'counter'],
      [dueAt, undefined, undefined, undefined, undefined],
      [dueAt, undefined, undefined, undefined, undefined],
    ]);
  });

  it('is closed by a leader once its year is over, once and for good', async () => {
    portal.clock.at = '2026-12-31T16:59:59.000Z';
    expect((await close('2026')).body).toMatchObject({ code: 'not-allowed-now' });
    portal.clock.at = '2027-01-04T01:00:00.000Z';
    expect((await register()).mayClose).toBe(true);
    expect((await close('2026', 'reception')).status).toBe(403);
    const key = 'closing-of-2026-by-the-leader';
    const closed = await close('2026', 'leader', key);
    expect(closed.body).toEqual({ year: 2026, count: 6, at: '2027-01-04T01:00:00.000Z' });
    expect((await close('2026', 'leader', key)).text).toBe(closed.text);
    expect((await close('2026')).body).toMatchObject({ code: 'not-allowed-now' });
    expect(await register()).toMatchObject({ mayClose: false, closing: { count: 6 } });
  });

  it('once closed keeps every column as it stood, whatever is corrected, claimed or extended since', async () => {
    const [returned = '', waiting = '', extended = ''] = late;
    const closed = await columns();
    portal.clock.at = '2027-01-04T02:00:00.000Z';
    await act('processor', waiting, { type: 'claim', version: 3 });
    await act('leader', extended, { type: 'extend', version: 3, until: '2027-01-20', reason: 'Cần xác minh thêm' });
    await act('leader', returned, { type: 'correct', version: 6, reason: 'Sai năm sinh' });
    expect(await columns()).toEqual(closed);
    portal.clock.at = '2027-01-04T03:00:00.000Z';
    await act('leader', returned, { type: 'resolve', version: 7 });
    await act('reception', returned, { ...handed, version: 8, method: 'post', tracking: 'EB1' });
    await act('leader', returned, { type: 'correct', version: 9, reason: 'Sai tên mẹ' });
    expect(await columns()).toEqual(closed);
    const [first, second, third] = (await register()).lines.slice(3);
    expect(first?.later).toEqual({
      dueAt: '2027-01-07T10:00:00.000Z',
      correctedAt: '2027-01-04T03:00:00.000Z',
    });
    expect(second?.later).toEqual({ forwardedAt: '2027-01-04T02:00:00.000Z' });
    expect(third?.later).toEqual({ dueAt: '2027-01-20T10:00:00.000Z' });
    expect(first).not.toHaveProperty('earlier');
  });

  it('tells what came after the closing in a note, and takes what is accepted then into the next year', async () => {
    const [, second = ''] = ids;
    portal.clock.at = '2027-01-05T02:00:00.000Z';
    await act('leader', second, { type: 'resolve', version: 4 });
    const line = (await register()).lines[1];
    expect(line).not.toHaveProperty('resultAt');
    expect(line?.later).toEqual({ resultAt: '2027-01-05T02:00:00.000Z' });
    const next = await aSubmitted(portal);
    await act('reception', next, { type: 'accept', version: 2 });
    expect((await register()).lines).toHaveLength(6);
    expect((await register('2027')).lines.map(({ dossierId }) => dossierId)).toEqual([next]);
  });

  it('is not there for a year that has not begun, or is none', async () => {
    for (const year of ['2028', '1999', 'nam-nay'])
      expect((await portal.call('getRegister', { as: 'leader', params: { year } })).status).toBe(404);
  });
});
