import { createHash } from 'node:crypto';
import { HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import { aSeed, aService } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, done, openDraft } from './steps.ts';
import { aCheckedFile, ask, startStorage, viewOf } from './storage.ts';
import type { Storage } from './storage.ts';

const both = (text: string) => ({ vi: text, en: text });
const paper = { mode: 'submit', originals: 0, copies: 1, maxFiles: 5, isForm: false, required: false } as const;
const giayTo = { ...paper, id: 'giay-to', name: both('Giấy tờ') };

/** The same service, whose next version asks for one paper less, and for one file of another. */
const versions = [
  aService({
    documents: [
      { ...giayTo, maxFiles: 2 },
      { ...paper, id: 'giay-cu', name: both('Giấy cũ') },
    ],
    validTo: '2026-11-23',
  }),
  aService({ version: 2, documents: [giayTo], validFrom: '2026-11-24' }),
];

let portal: Portal;
let storage: Storage;

beforeAll(async () => {
  storage = await startStorage();
  portal = await startPortal({ ...aSeed(), services: versions });
});
afterAll(async () => {
  await portal.close();
  await storage.close();
});

const first = Buffer.from('%PDF-1.7 first');
const second = Buffer.from('%PDF-1.7 second');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

const submit = { type: 'submit', version: 1, saved: 1, declaration: true };

/** A dossier that was handed in with these files, and declined. */
const aDeclined = async (files: [Buffer, { asked?: string; name?: string }][]): Promise<string> => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
  const dossierId = await aDraftToSubmit(portal);
  for (const [bytes, how] of files) await aCheckedFile(portal, storage, dossierId, bytes, how);
  await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
  await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'decline', version: 2, reason: 'Sai nơi nộp' });
  return dossierId;
};

const again = (refiledFrom: string, key?: string) =>
  portal.call<DossierView>('openDossier', {
    as: 'citizen',
    body: { serviceId: 'cap-ban-sao', refiledFrom },
    ...(key !== undefined && { key }),
  });

const objectsOf = async (dossierId: string) => {
  const { Contents = [] } = await storage.client.send(
    new ListObjectsV2Command({ Bucket: 'documents', Prefix: `documents/${dossierId}/` }),
  );
  return Contents.length;
};

describe('filing again', () => {
  it('takes the checked files along, as files of its own', async () => {
    const before = await aDeclined([[first, { name: 'Giấy chứng sinh.pdf' }]]);
    const { body } = await again(before);
    const [old] = (await viewOf(portal, before)).documents;
    const { documents } = await viewOf(portal, body.dossier.id);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      asked: 'giay-to',
      name: 'Giấy chứng sinh.pdf',
      state: 'clean',
      by: 'applicant',
      revision: 1,
      sha256: sha256(first),
    });
    expect(documents[0]?.id).not.toBe(old?.id);
    expect(body.documents).toEqual(documents);
    const head = await storage.client.send(
      new HeadObjectCommand({
        Bucket: 'documents',
        Key: `documents/${body.dossier.id}/${documents[0]?.id}`,
        VersionId: documents[0]?.versionId,
        ChecksumMode: 'ENABLED',
      }),
    );
    expect(head.ChecksumSHA256).toBe(sha256(first));
  });

  it('hands them in like any other, and may take them out without harm to the old dossier', async () => {
    const before = await aDeclined([
      [first, {}],
      [second, {}],
    ]);
    const { body } = await again(before);
    const dossierId = body.dossier.id;
    const gone = body.documents.find((document) => document.sha256 === sha256(first));
    await portal.call('removeDocument', { as: 'citizen', params: { dossierId, documentId: gone?.id ?? '' } });
    await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
    const desk = await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params: { dossierId } });
    const link = await portal.call<{ url: string }>('linkDeskDocument', {
      as: 'reception',
      params: { dossierId, documentId: desk.body.documents[0]?.id ?? '' },
    });
    expect(Buffer.from(await (await fetch(link.body.url)).arrayBuffer()).equals(second)).toBe(true);
    expect((await viewOf(portal, before)).documents).toHaveLength(2);
  });

  it('leaves out what is asked for no more', async () => {
    const before = await aDeclined([
      [first, {}],
      [second, { asked: 'giay-cu' }],
    ]);
    portal.clock.at = '2026-11-24T01:00:00.000Z';
    const { body } = await again(before);
    expect(body.dossier.serviceVersion).toBe(2);
    expect(body.documents.map(({ asked }) => asked)).toEqual(['giay-to']);
  });

  it('takes only the files that counted where a supplement brought another', async () => {
    portal.clock.at = '2026-11-23T01:00:00.000Z';
    const before = await aDraftToSubmit(portal);
    await aCheckedFile(portal, storage, before, first);
    await done(portal, 'actOnDossier', 'citizen', before, submit);
    const items = [{ kind: 'document', ref: 'giay-to', reason: 'Bị mờ' }];
    await done(portal, 'actAtDesk', 'reception', before, { type: 'request-supplement', version: 2, items });
    await aCheckedFile(portal, storage, before, second);
    const answer = { type: 'answer-supplement', version: 3, saved: 0, declaration: true };
    await done(portal, 'actOnDossier', 'citizen', before, answer);
    const onceMore = { items, again: 'Bản mới vẫn mờ' };
    await done(portal, 'actAtDesk', 'reception', before, { type: 'request-supplement', version: 4, ...onceMore });
    await ask(portal, before, first);
    await done(portal, 'actAtDesk', 'reception', before, { type: 'decline', version: 5, reason: 'Quá hạn' });
    const { body } = await again(before);
    expect(body.documents.map((document) => document.sha256)).toEqual([sha256(second)]);
  });

  it('makes one dossier and one copy, however often it is asked', async () => {
    const before = await aDeclined([[first, {}]]);
    const [one, other] = await Promise.all([again(before, 'once'), again(before, 'once')]);
    const third = await again(before, 'once');
    expect(other.text).toBe(one.text);
    expect(third.text).toBe(one.text);
    expect(await objectsOf(one.body.dossier.id)).toBe(1);
    expect((await viewOf(portal, one.body.dossier.id)).documents).toHaveLength(1);
  });

  it('attaches nothing where the writing failed, and copies to the same places when tried again', async () => {
    const before = await aDeclined([[first, {}]]);
    portal.proxy.faults.push({ operation: 'TransactWriteItems', error: 'AccessDeniedException' });
    expect((await again(before, 'torn')).status).toBe(500);
    const { body } = await again(before, 'torn');
    expect(body.documents).toHaveLength(1);
    expect(await objectsOf(body.dossier.id)).toBe(1);
  });

  it('opens another one days later, though the same key came before', async () => {
    const before = await aDeclined([[first, {}]]);
    const one = await again(before, 'days');
    portal.clock.at = '2026-11-27T01:00:00.000Z';
    const later = await again(before, 'days');
    expect(later.status).toBe(200);
    expect(later.body.dossier.id).not.toBe(one.body.dossier.id);
  });

  it('is not open to anyone else', async () => {
    const before = await aDeclined([[first, {}]]);
    const body = { serviceId: 'cap-ban-sao', refiledFrom: before };
    expect(await portal.call('openDossier', { as: 'citizen2', body })).toMatchObject({ status: 404 });
    const alive = await openDraft(portal);
    expect(await again(alive)).toMatchObject({ status: 409, body: { code: 'not-allowed-now' } });
  });
});
