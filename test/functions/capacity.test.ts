import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done, openDraft } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
  // Warm: services, calendar, policy and sign-ins are in the containers.
  const dossierId = await aSubmitted(portal);
  await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
  await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
});
afterAll(() => portal.close());

const costOf = async (work: () => Promise<unknown>) => {
  portal.proxy.passed.length = 0;
  await work();
  const { passed } = portal.proxy;
  return { calls: passed.map(({ operation }) => operation), units: passed.reduce((sum, each) => sum + each.units, 0) };
};

describe('what an action costs', () => {
  it('is one round trip to read and one transaction to write; an acceptance adds its number', async () => {
    const dossierId = await openDraft(portal);
    const params = { dossierId };
    const save = await costOf(() =>
      portal.call('saveAnswers', { as: 'citizen', params, body: { saved: 0, answers: { fullName: 'Lò Thị Hoa' } } }),
    );
    const submit = await costOf(() =>
      done(portal, 'actOnDossier', 'citizen', dossierId, { type: 'submit', version: 1, saved: 1, declaration: true }),
    );
    const accept = await costOf(() =>
      done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 }),
    );
    const claim = await costOf(() => done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 }));
    const read = await costOf(() => portal.call('getDossier', { as: 'citizen', params }));
    console.log('capacity units', {
      save: save.units,
      submit: submit.units,
      accept: accept.units,
      claim: claim.units,
      read: read.units,
    });
    // A save counts against its person's limit first: the second write only where the bucket was full.
    expect([...new Set(save.calls)]).toEqual(['UpdateItem', 'Query', 'TransactWriteItems']);
    expect(submit.calls).toEqual(['Query', 'TransactWriteItems']);
    expect([...accept.calls].sort()).toEqual(['GetItem', 'Query', 'TransactWriteItems', 'UpdateItem']);
    expect([...claim.calls].sort()).toEqual(['GetItem', 'Query', 'TransactWriteItems']);
    expect(read.calls[0]).toBe('Query');
  });
});
