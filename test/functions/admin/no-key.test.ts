import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../portal.ts';
import { startKeepers } from './keepers.ts';
import { startOffice } from './office.ts';

let office: Portal;
let keepers: Portal;
beforeAll(async () => {
  [{ portal: office }, { portal: keepers }] = await Promise.all([startOffice(), startKeepers()]);
});
afterAll(() => Promise.all([office.close(), keepers.close()]));

describe('a name that can be no key of the table', () => {
  it.each(['x'.repeat(1100), 'đ'.repeat(2000)])('names nothing, and is no fault', async (long) => {
    for (const [name, params] of [
      ['getAgency', { agencyId: long }],
      ['listNamingServices', { agencyId: long }],
      ['getMember', { staffId: long }],
    ] as const)
      expect(await office.call(name, { as: 'admin', params })).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
  });

  it('is missed where it is empty', async () => {
    const body = { title: 'Công bố thủ tục', issuerId: '', signer: 'Chủ tịch', items: [] };
    const reply = await keepers.call('openDecision', { as: 'publisher', body });
    expect(reply).toMatchObject({ status: 422, body: { violations: [{ path: 'issuerId' }] } });
  });
});
