import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UploadTicket } from '#shared/api/views.ts';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import { aPdf, uploadOf } from '#test/support/filing.ts';
import { created, post, scanned, startStorage } from '../storage.ts';
import type { Storage } from '../storage.ts';
import { copies, death, ending, itemOf, signing, startKeepers } from './keepers.ts';
import type { Keepers } from './keepers.ts';

let storage: Storage;
let keepers: Keepers;
beforeAll(async () => {
  storage = await startStorage();
  keepers = await startKeepers();
});
afterAll(async () => {
  await keepers.portal.close();
  await storage.close();
});

const bytes = aPdf('Quyết định số 2345/QĐ-UBND');
const publisher = (decisionId: string, body?: object) => ({ as: 'publisher', params: { decisionId }, body });
const ticketFor = (decisionId: string, changes: object = {}) =>
  keepers.portal.call<UploadTicket>('requestDecisionUpload', {
    ...publisher(decisionId, { ...uploadOf('decision', bytes, 'quyet-dinh.pdf'), ...changes }),
  });
const view = (decisionId: string) => keepers.done<DecisionView>('getDecision', publisher(decisionId));

describe('the PDF of a decision', () => {
  it('is asked for before it is signed, checked like any file, and read by a link afterwards', async () => {
    const { decision } = await keepers.decide([ending(death)]);
    const { id } = decision;
    const sign = publisher(id, { type: 'sign', version: 1, ...signing() });
    const none = await keepers.portal.call('actOnDecision', sign);
    expect(none).toMatchObject({
      status: 409,
      body: { code: 'upload-not-finished', violations: [{ path: 'document' }] },
    });
    const ticket = await ticketFor(id);
    expect(await post(ticket.body, bytes)).toBe(204);
    const early = await keepers.portal.call('actOnDecision', sign);
    expect(early).toMatchObject({ status: 409, body: { code: 'upload-not-finished' } });
    const { uploaded, checked } = await storage.consumers();
    await uploaded(created(id, ticket.body.document.id));
    await checked(scanned(id, ticket.body.document.id));
    expect((await view(id)).document).toMatchObject({ state: 'clean', name: 'quyet-dinh.pdf' });
    await keepers.done('actOnDecision', sign);
    const { url } = await keepers.done<{ url: string }>('linkDecisionDocument', {
      as: 'reviewer',
      params: { decisionId: id },
    });
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is a PDF and nothing else, of a decision that is being prepared', async () => {
    const draft = await keepers.approved({ kind: 'amended', serviceId: copies });
    const { decision } = await keepers.decide([itemOf(draft)]);
    for (const [changes, path] of [
      [{ asked: 'giay-to' }, 'asked'],
      [{ type: 'image/png' }, 'type'],
    ] as const)
      expect(await ticketFor(decision.id, changes)).toMatchObject({
        status: 422,
        body: { code: 'invalid', violations: [{ path }] },
      });
    await keepers.done('actOnDecision', publisher(decision.id, { type: 'drop', version: 1 }));
    expect(await ticketFor(decision.id)).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });
  });

  it('that holds something harmful is refused, and another may be uploaded', async () => {
    const { decision } = await keepers.decide([ending(copies)]);
    const { id } = decision;
    const ticket = await ticketFor(id);
    await post(ticket.body, bytes);
    const { uploaded, checked } = await storage.consumers();
    await uploaded(created(id, ticket.body.document.id));
    await checked(scanned(id, ticket.body.document.id, 'THREATS_FOUND'));
    const refused = await keepers.portal.call(
      'actOnDecision',
      publisher(id, { type: 'sign', version: 1, ...signing({ number: '9/QĐ-UBND' }) }),
    );
    expect(refused).toMatchObject({ status: 409, body: { code: 'upload-refused' } });
    keepers.portal.clock.at = '2026-11-23T01:00:01.000Z';
    await keepers.upload(id);
    expect((await keepers.sign(id, { number: '9/QĐ-UBND' })).decision.status).toBe('signed');
  });
});
