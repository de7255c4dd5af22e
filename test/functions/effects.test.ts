import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage } from '#shared/api/views.ts';
import type { Notice } from '#shared/notice/notice.ts';
import { startMailbox } from '#infra/local/mailbox/start-mailbox.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

type Consumer = (event: unknown) => Promise<SQSBatchResponse>;

let portal: Portal;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let noticeDue: Consumer;
let searchDue: Consumer;
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-effects-'));

beforeAll(async () => {
  mailbox = await startMailbox({ file: join(folder, 'mail.db') });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SESV2: mailbox.url,
    AWS_ENDPOINT_URL_SNS: mailbox.url,
    MAIL_FROM: 'mot-cua@example.vn',
  });
  portal = await startPortal();
  const person = { assuranceLevel: 2 as const, organisations: [], locale: 'vi' as const };
  const bind = (subject: string, fullName: string, contact: object) =>
    people(portal.table).put({
      ...person,
      personId: signInHash({ issuer: applicantIssuer, subject }),
      fullName,
      ...contact,
    });
  await bind('citizen', 'Lò Thị Hoa', { email: 'hoa@example.vn', phone: '0912345601' });
  await bind('citizen2', 'Vàng A Páo', { phone: '0912345602' });
  await bind('citizen3', 'Không Liên Lạc', {});
  noticeDue = (await import('#functions/on/notice-due.ts')).handler as Consumer;
  searchDue = (await import('#functions/on/search-due.ts')).handler as Consumer;
});
afterAll(async () => {
  await portal.close();
  await mailbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const delivered = (...messages: [dossierId: string, seq: number, action: string][]) => ({
  Records: messages.map(([dossierId, seq, action], place) => ({
    messageId: `message-${place}`,
    body: JSON.stringify({ dossierId, seq, action, at: portal.clock.at }),
  })),
});
const inboxOf = async (as: string) => (await portal.call<{ notices: Notice[] }>('listMyNotices', { as })).body.notices;

describe('telling the applicant', () => {
  it('puts one notice in the inbox and sends one mail, though the event comes three times, twice at once', async () => {
    const dossierId = await aSubmitted(portal);
    const event = delivered([dossierId, 2, 'submit']);
    await Promise.all([noticeDue(event), noticeDue(event)]);
    expect(await noticeDue(event)).toEqual({ batchItemFailures: [] });
    expect(await inboxOf('citizen')).toMatchObject([{ id: `${dossierId}.2`, dossierId, action: 'submit' }]);
    const mails = mailbox.list();
    expect(mails).toMatchObject([{ channel: 'email', to: 'hoa@example.vn' }]);
    expect(mails[0]?.body).toContain('http://localhost:3000/ho-so-cua-toi/');
  });

  it('sends an SMS to who has no mail, and keeps only the inbox for who has neither', async () => {
    const before = mailbox.list().length;
    const withPhone = await aSubmitted(portal, { as: 'citizen2' });
    const withNothing = await aSubmitted(portal, { as: 'citizen3' });
    await noticeDue(delivered([withPhone, 2, 'submit'], [withNothing, 2, 'submit']));
    const sent = mailbox.list().filter(({ channel }) => channel === 'sms');
    expect(mailbox.list()).toHaveLength(before + 1);
    expect(sent).toMatchObject([{ to: '+84912345602' }]);
    expect(await inboxOf('citizen3')).toHaveLength(1);
  });

  it('marks a notice of one’s own as read, and nobody else’s', async () => {
    const [notice] = await inboxOf('citizen');
    const noticeId = notice?.id ?? '';
    expect((await portal.call('readNotice', { as: 'citizen2', params: { noticeId } })).status).toBe(404);
    expect((await portal.call('readNotice', { as: 'citizen', params: { noticeId } })).body).toEqual({ noticeId });
    expect(await inboxOf('citizen')).toMatchObject([{ readAt: '2026-11-23T01:00:00.000Z' }]);
  });

  it('names only the message that failed', async () => {
    const dossierId = await aSubmitted(portal, { as: 'citizen3' });
    const reply = await noticeDue(delivered([dossierId, 2, 'submit'], [dossierId, 9, 'accept']));
    expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
  });
});

describe('searching at the desk', () => {
  const found = async (as: string, q: string) =>
    (await portal.call<DossierPage>('listDeskDossiers', { as, query: { q } })).body.rows.map(({ id }) => id);

  it('finds a dossier by any word of the name, without accents, in the agencies it belongs to', async () => {
    const dossierId = await aSubmitted(portal, { as: 'citizen2' });
    await searchDue(delivered([dossierId, 2, 'submit'], [dossierId, 2, 'submit']));
    for (const q of ['vang a pao', 'Páo', 'a pao', 'VÀNG']) expect(await found('reception', q)).toContain(dossierId);
    expect(await found('reception', 'pao vang')).toEqual([]);
    expect(await found('reception-b', 'pao')).toEqual([]);
  });

  it('finds who never bound an identity by the name typed where the form asks for one’s own', async () => {
    const dossierId = await aSubmitted(portal, { as: 'unbound' });
    await searchDue(delivered([dossierId, 2, 'submit']));
    expect(await found('reception', 'thi hoa')).toContain(dossierId);
  });

  it('finds a dossier by its codes, and only in its agencies', async () => {
    const dossierId = await aSubmitted(portal);
    const { code = '', temporaryCode = '' } = await done(portal, 'actAtDesk', 'reception', dossierId, {
      type: 'accept',
      version: 2,
    });
    expect(await found('reception', code)).toEqual([dossierId]);
    expect(await found('reception', temporaryCode.toLowerCase())).toEqual([dossierId]);
    expect(await found('reception-b', code)).toEqual([]);
  });
});
