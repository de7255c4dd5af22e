import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { mostDecisionItems } from '#shared/service/decision/decision.ts';
import { itemsOf } from '#test/support/service-items.ts';
import { startBenchPortal } from '../support/bench-portal.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { passChecks, upload } from '../support/birth-registration.ts';
import { startEngineTap } from '../support/engine-tap.ts';
import { quietly } from '../support/quiet.ts';

/** Milliseconds in which a table in the cloud answers a small call; the engine here takes one or two. */
const cloudLatency = 10;
const original = 'ban-sao-trich-luc-ho-tich';

const offerCopies = async ({ table, seed }: BenchPortal, ids: readonly string[]): Promise<void> => {
  const service = seed.services.find(({ id }) => id === original);
  if (!service) throw new Error(`the seed has no ${original}`);
  for (const id of ids)
    for (const Item of itemsOf([{ ...service, id }]))
      await table.db.send(new PutCommand({ TableName: table.name, Item }));
};

/** A change of a procedure, written, sent and approved. */
const approved = async ({ call }: Api, serviceId: string) => {
  const opened = await call<DraftView>('openDraft', { as: 'editor', body: { kind: 'amended', serviceId } });
  const params = { draftId: opened.draft.id };
  const { result, ...rest } = opened.definition as Definition & { result: object };
  const definition = { ...rest, result: { ...result, name: { vi: 'Bản sao mới', en: 'New copy' } } };
  await call('saveDefinition', { as: 'editor', params, body: { saved: 0, definition } });
  await call('actOnDraft', { as: 'editor', params, body: { type: 'send', version: 1, saved: 1 } });
  await call('actOnDraft', { as: 'reviewer', params, body: { type: 'approve', version: 2, saved: 1 } });
  return { kind: 'amended', serviceId, draftId: opened.draft.id, name: opened.draft.name };
};

/** Seconds of signing the longest decision there may be, each answer of the table held back as the cloud would; and the calls it made. */
export const signLongest = async (lines = mostDecisionItems): Promise<{ seconds: number; calls: number }> => {
  const portal = await startBenchPortal();
  const tap = await startEngineTap(portal.engineUrl, cloudLatency);
  try {
    return await quietly(async () => {
      const ids = Array.from({ length: lines }, (_, at) => `dich-vu-${at}`);
      await offerCopies(portal, ids);
      const [before, api] = [portal.open(portal.engineUrl), portal.open(tap.url)];
      const items = [];
      for (const id of ids) items.push(await approved(before, id));
      const body = { title: 'Công bố danh mục', issuerId: 'sl-ubnd-tinh', signer: 'Chủ tịch', items };
      const { decision } = await before.call<{ decision: { id: string } }>('openDecision', { as: 'publisher', body });
      const asked = { as: 'publisher', params: { decisionId: decision.id } };
      const pdf = { ...upload, asked: 'decision', name: 'quyet-dinh.pdf', type: 'application/pdf' };
      const ticket = await before.call<{ document: { id: string } }>('requestDecisionUpload', { ...asked, body: pdf });
      await passChecks(portal.table, decision.id, ticket.document.id);
      await api.call('getDecision', asked);
      tap.calls.length = 0;
      const begun = performance.now();
      const facts = { number: '1/QĐ-UBND', signedOn: '2026-11-23', signer: 'Chủ tịch', effectiveOn: '2026-11-24' };
      await api.call('actOnDecision', { ...asked, body: { type: 'sign', version: 1, ...facts } });
      return { seconds: (performance.now() - begun) / 1000, calls: tap.calls.length };
    });
  } finally {
    await tap.close();
    await portal.close();
  }
};
