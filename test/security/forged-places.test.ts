import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from '#test/functions/portal.ts';
import type { Portal } from '#test/functions/portal.ts';
import { aSubmitted } from '#test/functions/steps.ts';

let portal: Portal;
let dossierId: string;

beforeAll(async () => {
  portal = await startPortal();
  dossierId = await aSubmitted(portal);
});
afterAll(() => portal.close());

const forged = ['', '!', '~~~~', '0', '\u0000', 'L#', 'L#~', '9'.repeat(600), '0\u00e9'].map((place) =>
  Buffer.from(place).toString('base64url'),
);

describe('a cursor nobody gave', () => {
  it.each(forged)('%j is a page or refused, and never an error', async (cursor) => {
    const answers = await Promise.all([
      portal.call('listMyDossiers', { as: 'citizen', query: { cursor } }),
      portal.call('listMyNotices', { as: 'citizen', query: { cursor } }),
      portal.call('listDeskDossiers', { as: 'reception', query: { cursor } }),
      portal.call('listDeskDossiers', { as: 'reception', query: { view: 'done', cursor } }),
      portal.call('listDeskDossiers', { as: 'processor', query: { view: 'mine', cursor } }),
      portal.call('listAccesses', { as: 'leader', params: { dossierId }, query: { cursor } }),
    ]);
    for (const { status } of answers) expect([200, 422]).toContain(status);
  });

  it('opens no list of somebody else', async () => {
    const mine = Buffer.from(`9999#${dossierId}`).toString('base64url');
    const { body } = await portal.call('listMyDossiers', { as: 'citizen2', query: { cursor: mine } });
    expect(body.rows).toEqual([]);
  });
});

describe('a name longer than any key', () => {
  const long = 'x'.repeat(3000);

  it.each([
    ['trackDossier', { params: { code: long } }],
    ['printBlankForm', { params: { serviceId: long } }],
    ['getDossier', { as: 'citizen', params: { dossierId: long } }],
    ['readNotice', { as: 'citizen', params: { noticeId: long } }],
    ['getDeskDossier', { as: 'reception', params: { dossierId: long } }],
    // Whoever has no duty is refused by a promise that nobody waits for here: it must not end the process.
    ['getDeskDossier', { as: 'editor', params: { dossierId: long } }],
  ] as const)('is not found by %s', async (name, asked) => {
    expect((await portal.call(name, asked)).status).toBe(404);
    // Long enough for a read that nobody waits for to fail.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
});
