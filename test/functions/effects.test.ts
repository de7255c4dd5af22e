import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage } from '#shared/api/views.ts';
import type { ReplyOf } from '#web/api/call.ts';
import type { Notice } from '#shared/notice/notice.ts';
import { startMailbox } from '#infra/local/mailbox/start-mailbox.ts';
import { signInHash } from '#functions/http/actor.ts';
import { sendings } from '#functions/store/sendings.ts';
import { people } from '#functions/store/people.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
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
  const seed = aSeed();
  portal = await startPortal({ ...seed, staff: [...seed.staff, aMember('admin', ['admin'])] });
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

describe('how people wish to be told', () => {
  const body = {
    title: { vi: '', en: '' },
    body: {
      vi: 'HS {code} da nop luc {moment}, noi nhan: {receivingAgency}. Tra loi truoc {due}. {next} {link}',
      en: '{code} filed {moment} at {receivingAgency}, answer by {due}. {next} {link}',
    },
  };

  it('is kept: nothing of progress by any channel, and everything that matters in the inbox', async () => {
    const none = { inbox: 'important', email: 'none', sms: 'none' };
    const as = 'citizen2';
    expect((await portal.call('getNoticeWishes', { as })).body).toEqual({
      wishes: { inbox: 'all', email: 'all', sms: 'all' },
      phone: '0912345602',
    });
    expect((await portal.call('saveNoticeWishes', { as, body: none })).body).toEqual({ wishes: none });
    const [sent, kept] = [mailbox.list().length, (await inboxOf(as)).length];
    const dossierId = await aSubmitted(portal, { as });
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'decline', version: 2, reason: 'Sai nơi nhận' });
    await noticeDue(delivered([dossierId, 2, 'submit'], [dossierId, 3, 'decline']));
    expect(mailbox.list()).toHaveLength(sent);
    const inbox = await inboxOf(as);
    expect(inbox).toHaveLength(kept + 1);
    expect(inbox.filter((each) => each.dossierId === dossierId)).toMatchObject([{ action: 'decline' }]);
  });

  it('is in their language and by the text an administrator wrote, until it is the portal’s again', async () => {
    const as = 'citizen2';
    await portal.call('saveNoticeWishes', { as, body: { inbox: 'all', email: 'all', sms: 'all', locale: 'vi' } });
    const params = { action: 'submit', channel: 'sms' };
    const save = (asked: object) => portal.call('saveNoticeTemplate', { as: 'admin', params, body: asked });
    expect((await save({ template: { ...body, body: { vi: '{ten}', en: '{ten}' } }, version: 0 })).status).toBe(422);
    expect((await save({ template: body, version: 0 })).body).toEqual({ id: 'submit.sms', version: 1 });
    expect((await save({ template: body, version: 0 })).status).toBe(409);
    const dossierId = await aSubmitted(portal, { as, body: { serviceId: 'cap-ban-sao', locale: 'en' } });
    await noticeDue(delivered([dossierId, 2, 'submit']));
    expect(mailbox.list()[0]?.body).toMatch(/^HS TMP-\S+ da nop luc 08:00 thu Hai 23\/11\/2026, noi nhan: /);
    expect((await save({ version: 1 })).body).toEqual({ id: 'submit.sms', version: 2 });
    const view = await portal.call<ReplyOf<'getNoticeTemplate'>>('getNoticeTemplate', { as: 'admin', params });
    expect(view.body.template).toBeUndefined();
    expect(view.body.events).toMatchObject([
      { act: 'revert-notice-template', before: { bodyVi: body.body.vi }, by: { staffId: 'admin' } },
      { act: 'change-notice-template', after: { bodyVi: body.body.vi }, at: '2026-11-23T01:00:00.000Z' },
    ]);
    const { templates } = (await portal.call<ReplyOf<'listNoticeTemplates'>>('listNoticeTemplates', { as: 'admin' }))
      .body;
    expect(templates.filter(({ isOwn }) => isOwn)).toEqual([]);
    expect(templates).toHaveLength(72);
  });
});

describe('a message nobody knows about', () => {
  const unsure = async (as: string) =>
    (await portal.call<ReplyOf<'listUnsureNotices'>>('listUnsureNotices', { as })).body.notices;
  const settle = async (as: string, dossierId: string, body: object) =>
    portal.call('settleNotice', { as, params: { dossierId, seq: '2', channel: 'email' }, body });
  const lost = async () => {
    const dossierId = await aSubmitted(portal);
    const { agencyId } = (
      await portal.call<ReplyOf<'getDeskDossier'>>('getDeskDossier', { as: 'reception', params: { dossierId } })
    ).body.dossier;
    await sendings(portal.table, Math.random).put({
      ...{ dossierId, seq: 2, channel: 'email', action: 'submit', agencyId, attempts: 1, version: 1 },
      ...{ state: 'unknown', reason: 'no-answer', at: portal.clock.at },
    });
    return dossierId;
  };

  it('is never sent by itself, and once when a person at the receiving unit says so', async () => {
    const dossierId = await lost();
    const before = mailbox.list().length;
    expect(await noticeDue(delivered([dossierId, 2, 'submit']))).toEqual({ batchItemFailures: [] });
    expect(mailbox.list()).toHaveLength(before);
    expect(await unsure('reception')).toMatchObject([
      { dossierId, state: 'unknown', reason: 'no-answer', applicantName: 'Lò Thị Hoa' },
    ]);
    expect(await unsure('reception-b')).toEqual([]);
    expect((await settle('reception-b', dossierId, { type: 'resend', version: 1 })).status).toBe(404);
    expect((await settle('reception', dossierId, { type: 'resend', version: 7 })).status).toBe(409);
    expect((await settle('reception', dossierId, { type: 'resend', version: 1 })).body).toEqual({ state: 'waiting' });
    expect((await settle('reception', dossierId, { type: 'resend', version: 1 })).status).toBe(409);
    const event = delivered([dossierId, 2, 'submit']);
    await Promise.all([noticeDue(event), noticeDue(event)]);
    expect(mailbox.list()).toHaveLength(before + 1);
    expect(await unsure('reception')).toEqual([]);
  });

  it('leaves the list once somebody told the applicant by phone', async () => {
    const dossierId = await lost();
    const before = mailbox.list().length;
    expect((await settle('reception', dossierId, { type: 'told', version: 1 })).body).toEqual({ state: 'told' });
    await noticeDue(delivered([dossierId, 2, 'submit']));
    expect(mailbox.list()).toHaveLength(before);
    expect(await unsure('reception')).toEqual([]);
  });
});

describe('searching at the desk', () => {
  const found = async (as: string, q: string) =>
    (await portal.call<DossierPage>('searchDossiers', { as, body: { q } })).body.rows.map(({ id }) => id);

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

  it('finds a dossier by the end of its codes, alone or after the day, newest first', async () => {
    const first = await aSubmitted(portal);
    const { code = '', temporaryCode = '' } = await done(portal, 'actAtDesk', 'reception', first, {
      type: 'accept',
      version: 2,
    });
    await searchDue(delivered([first, 2, 'submit'], [first, 3, 'accept'], [first, 3, 'accept']));
    const sequence = code.slice(-4);
    const typed = [sequence, String(Number(sequence)), `261123-${sequence}`, temporaryCode.slice(-6).toLowerCase()];
    for (const q of [...typed, temporaryCode.slice(4)]) expect(await found('reception', q), q).toEqual([first]);
    for (const q of typed) expect(await found('reception-b', q), q).toEqual([]);
    expect(await found('reception', `261124-${sequence}`)).toEqual([]);

    portal.clock.at = '2026-11-25T01:00:00.000Z';
    let later = '';
    for (let count = 0; count < Number(sequence); count += 1) {
      later = await aSubmitted(portal);
      await done(portal, 'actAtDesk', 'reception', later, { type: 'accept', version: 2 });
    }
    await searchDue(delivered([later, 3, 'accept']));
    expect(await found('reception', sequence)).toEqual([later, first]);
    expect(await found('reception', `261125-${sequence}`)).toEqual([later]);
  });

  it('is a POST: an address holds no name', async () => {
    const reply = await portal.call('listDeskDossiers', { as: 'reception', query: { q: 'lo thi hoa' } });
    expect(reply).toMatchObject({ status: 400, body: { code: 'unknown-field' } });
  });
});
