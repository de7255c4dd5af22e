import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from '#test/functions/portal.ts';
import type { Portal } from '#test/functions/portal.ts';
import { openDraft } from '#test/functions/steps.ts';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

describe('files that were refused', () => {
  it('do not pile up without end in a dossier that others must read', async () => {
    const dossierId = await openDraft(portal);
    const file = { asked: 'giay-to', name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: `${'A'.repeat(43)}=` };
    for (let at = 0; at < 120; at += 1) {
      const id = `0193a5c0-7d5e-7000-8000-${String(at).padStart(12, '0')}`;
      const state = { state: 'refused', refusal: 'wrong-content', by: 'applicant', revision: 1 };
      const Item = { PK: `D#${dossierId}`, SK: `A#DOC#${id}`, ...file, ...state, id, dossierId };
      await portal.table.db.send(
        new PutCommand({ TableName: portal.table.name, Item: { ...Item, createdAt: '2026-11-23T01:00:00.000Z' } }),
      );
    }
    const { status, body } = await portal.call('requestUpload', { as: 'citizen', params: { dossierId }, body: file });
    expect([status, body.code]).toEqual([422, 'invalid']);
  });
});
