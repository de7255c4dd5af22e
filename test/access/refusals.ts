import { describe, expect, it } from 'vitest';
import described from '#shared/api/openapi.json' with { type: 'json' };
import type { RefusalCode } from '#shared/errors.ts';
import type { Answered } from '#test/support/caller.ts';
import { callerAt } from '#test/support/caller.ts';
import { aDraft, aPdf, aSubmitted, judged, sendFile, serviceId, someAnswers, uploadOf } from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { expiredToken } from './expired-token.ts';
import { act, refused } from './refused.ts';
import type { Shown } from './refused.ts';

/** EICAR's test string inside a PDF: every scanner takes it for a virus, nobody is harmed. */
const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}` + '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

const expectProblem = ({ status, problem, headers }: Answered, code: RefusalCode, wanted: number): void => {
  expect([status, problem?.code, problem?.status]).toEqual([wanted, code, wanted]);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(problem?.type).toBe(`/problems/${code}`);
  for (const text of [problem?.words.title, problem?.words.detail]) {
    expect(text?.vi).toMatch(/\p{L}/u);
    expect(text?.en).toMatch(/\p{L}/u);
    expect(text?.vi).not.toBe(text?.en);
  }
};

/** Every expected "no": its code, its words in both languages, and nothing written. */
export const describeRefusals = (portal: () => WholePortal): void => {
  const draft = async (): Promise<Shown> => {
    const citizen = await portal().as('citizen2');
    return { citizen, dossierId: await aDraft(citizen), portal: portal() };
  };
  const stateOf = async ({ citizen, dossierId }: Shown) => {
    const { at: _now, ...view } = await citizen.call('getDossier', { params: { dossierId } });
    const { rows } = await citizen.call('listMyDossiers');
    return { view, rows: rows.length };
  };

  describe('a refusal', () => {
    it.each(refused)('%s (%i): %s', async (code, status, _what, ask) => {
      const shown = await draft();
      const before = await stateOf(shown);
      expectProblem(await ask(shown), code, status);
      expect(await stateOf(shown)).toEqual(before);
    });

    it('names every field to mend at once, in both languages', async () => {
      const shown = await draft();
      await shown.citizen.call('saveAnswers', {
        params: { dossierId: shown.dossierId },
        body: { saved: 1, answers: {} },
      });
      const answered = await act(shown, { type: 'submit', version: 1, saved: 2, declaration: true });
      expectProblem(answered, 'invalid', 422);
      const paths = answered.problem?.violations?.map(({ path }) => path) ?? [];
      expect(paths).toEqual(expect.arrayContaining(['requesterName', 'requesterPhone', 'eventKind', 'copies']));
      for (const { message } of answered.problem?.violations ?? []) expect([message.vi, message.en]).not.toContain('');
    });

    it('of another request with a used key leaves the first as it was', async () => {
      const { citizen } = await draft();
      const body = { serviceId, agencyId: 'sl-p-to-hieu' };
      const key = 'used-twice-for-different-things';
      const first = await citizen.call('openDossier', { body, key });
      expect((await citizen.call('openDossier', { body, key })).dossier.id).toBe(first.dossier.id);
      expectProblem(
        await citizen.ask('openDossier', { body: { ...body, locale: 'en' }, key }),
        'idempotency-key-reused',
        422,
      );
    });

    it('comes before a file has arrived, and for one that is a threat', async () => {
      const shown = await draft();
      const { citizen, dossierId } = shown;
      const bytes = Buffer.concat([aPdf('x'), Buffer.from(eicar)]);
      const answers = someAnswers({ relationship: 'duoc-uy-quyen' });
      await citizen.call('saveAnswers', { params: { dossierId }, body: { saved: 1, answers } });
      const ticket = await citizen.call('requestUpload', { params: { dossierId }, body: uploadOf('uy-quyen', bytes) });
      const link = () => citizen.ask('linkDocument', { params: { dossierId, documentId: ticket.document.id } });
      const submit = { type: 'submit', version: 1, saved: 2, declaration: true };
      expectProblem(await link(), 'upload-not-finished', 409);
      expectProblem(await act(shown, submit), 'upload-not-finished', 409);
      expect(await sendFile(ticket, bytes)).toBe(204);
      expect(await judged(() => citizen.call('getDossier', { params: { dossierId } }), ticket.document.id)).toBe(
        'refused',
      );
      expectProblem(await link(), 'upload-refused', 409);
      expectProblem(await act(shown, submit), 'upload-refused', 409);
      expect((await stateOf(shown)).view.dossier.version).toBe(1);
    });

    it('tells an officer what changed meanwhile', async () => {
      const { dossierId } = await aSubmitted(await portal().as('citizen2'));
      const reception = await portal().as('reception');
      const params = { dossierId };
      await reception.call('actAtDesk', { params, body: { type: 'accept', version: 2 } });
      const late = await reception.ask('actAtDesk', { params, body: { type: 'decline', version: 2, reason: 'Muộn' } });
      expect(['changed-meanwhile', 'not-allowed-now']).toContain(late.problem?.code);
      expect((await reception.call('getDeskDossier', { params })).dossier.version).toBe(3);
    });

    it('asks for patience where codes are tried, and says how long', async () => {
      const codes = Array.from({ length: 30 }, (_, index) => `TMP-261123-AAAA${String(index).padStart(2, '0')}`);
      const answers = await Promise.all(codes.map((code) => portal().nobody.ask('trackDossier', { params: { code } })));
      const throttled = answers.filter(({ status }) => status === 429);
      expect(throttled.length).toBeGreaterThan(0);
      expectProblem(throttled[0]!, 'throttled', 429);
      expect(Number(throttled[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });

  describe('a sign-in that does not hold', () => {
    it('is refused when it has expired, is of the other pool, or is changed', async () => {
      const good = await portal().tokenFor('citizen');
      const [head, body, signature] = good.split('.');
      const tokens = {
        expired: await expiredToken(portal(), good),
        'of staff': await portal().tokenFor('reception'),
        changed: `${head}.${body}.${signature?.split('').reverse().join('')}`,
        none: 'none',
      };
      // What the gateway says of it is in the description of the API; the pages word it (`web/api/refusal-from.ts`).
      const { content } = described.components.responses['sign-in-expired'];
      for (const [what, token] of Object.entries(tokens)) {
        const { status, headers, json } = await callerAt(portal().url, token).ask('getMe');
        expect([status, headers.get('content-type'), json], what).toEqual([
          401,
          'application/json',
          content['application/json'].example,
        ]);
      }
      expect((await callerAt(portal().url, good).ask('getDeskMe')).status).toBe(401);
    });
  });
};
