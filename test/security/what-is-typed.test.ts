import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { placesOf } from '#shared/notice/channel.ts';
import { IdentityClaims, personOf } from '#functions/gateway/identity.ts';
import { safeReturn } from '#web/session/session.ts';
import { startPortal } from '#test/functions/portal.ts';
import type { Portal } from '#test/functions/portal.ts';
import { openDraft } from '#test/functions/steps.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

describe('what is typed', () => {
  it('is refused with half a character in it, and taken with a whole one', async () => {
    const params = { dossierId: await openDraft(portal) };
    const save = (name: string) =>
      portal.call('saveAnswers', { as: 'citizen', params, text: `{"saved":0,"answers":{"fullName":"${name}"}}` });
    const half = await save('\\uD83D');
    expect([half.status, half.body.code]).toEqual([400, 'malformed-json']);
    expect((await save('\\\\ud83d \\ud83d\\ude00')).status).toBe(200);
  });

  it('as the name of whom it concerns shows as it is', async () => {
    const params = { dossierId: await openDraft(portal) };
    const body = { saved: 0, answers: {}, concerning: { capacity: 'parent', name: ' Lò\u202e Thị\u0000\nMai ' } };
    // Said twice, it is still one save.
    for (const _ of [1, 2])
      expect((await portal.call('saveAnswers', { as: 'citizen', params, body })).status).toBe(200);
    const { answers } = (await portal.call<DossierView>('getDossier', { as: 'citizen', params })).body;
    expect([answers?.saved, answers?.concerning.name]).toEqual([1, 'Lò Thị Mai']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('under the name %s changes no other object', async (name) => {
    const params = { dossierId: await openDraft(portal) };
    const text = `{"saved":0,"answers":{"${name}":{"polluted":true}}}`;
    const { status } = await portal.call('saveAnswers', { as: 'citizen', params, text });
    expect([200, 400]).toContain(status);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what an identity says of itself', () => {
  it('is refused where it is longer than anyone’s', () => {
    const claims = IdentityClaims.parse({ iss: 'i', sub: 's', name: 'x'.repeat(201) });
    expect(() => personOf(claims, 'p')).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it.each(['+882161234567', '+1900555123', '112'])('sends no message to %s', (phone) => {
    expect(placesOf({ phone }, 'refuse').channels).toEqual([]);
  });
});

describe('where a sign-in returns to', () => {
  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', 'https://evil.example'])(
    'is never %j',
    (asked) => {
      expect(safeReturn(asked)).toBe('/');
    },
  );
});
