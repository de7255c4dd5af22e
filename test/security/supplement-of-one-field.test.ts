import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from '#test/functions/portal.ts';
import type { Portal } from '#test/functions/portal.ts';
import { aSubmitted, done } from '#test/functions/steps.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

describe('a supplement that asks for one field', () => {
  it('cannot make the dossier another person’s', async () => {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, {
      type: 'request-supplement',
      version: 2,
      items: [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ số bản' }],
    });
    const save = (concerning?: Record<string, unknown>) =>
      portal.call('saveAnswers', {
        as: 'citizen',
        params: { dossierId },
        body: { saved: 0, answers: { fullName: 'Lò Thị Hoa', copies: 3 }, ...(concerning && { concerning }) },
      });
    const another = await save({ capacity: 'parent', name: 'Người khác' });
    expect([another.status, another.body.violations]).toEqual([
      422,
      [
        {
          path: 'concerning',
          rule: 'not-asked',
          message: { vi: 'Cơ quan không yêu cầu sửa mục này', en: 'The agency did not ask to change this' },
        },
      ],
    ]);
    expect((await save({ capacity: 'self' })).status).toBe(200);
  });
});
