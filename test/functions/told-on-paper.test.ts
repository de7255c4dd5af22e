import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Intake } from '#shared/dossier/intake.ts';
import type { ReplyOf } from '#web/api/call.ts';
import { startMailbox } from '#infra/local/mailbox/start-mailbox.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import { aSeed } from '#test/support/builders.ts';
import { complete, counterOf, onPaper } from './on-paper.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { done } from './steps.ts';

type Consumer = (event: unknown) => Promise<SQSBatchResponse>;

let portal: Portal;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let noticeDue: Consumer;
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-told-'));
beforeAll(async () => {
  mailbox = await startMailbox({ file: join(folder, 'mail.db') });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SESV2: mailbox.url,
    AWS_ENDPOINT_URL_SNS: mailbox.url,
    MAIL_FROM: 'mot-cua@example.vn',
  });
  const seed = aSeed();
  portal = await startPortal({ ...seed, services: [...seed.services, onPaper] });
  noticeDue = (await import('#functions/on/notice-due.ts')).handler as Consumer;
});
afterAll(async () => {
  await portal.close();
  await mailbox.close();
  rmSync(folder, { recursive: true, force: true });
});
/** Monday 23 November 2026 at 08:00: the counter is open. */
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const { opened, save, atDesk } = counterOf(() => portal);
const items = [{ kind: 'other', ref: 'other', reason: 'Thiếu giấy chứng minh' }];

/** Brought with these facts about who brings it, and received or asked for more at the counter. */
const brought = async (broughtBy: Intake['broughtBy'], action: object, channel: Intake['channel'] = 'counter') => {
  const dossierId = await opened();
  await save(dossierId, { intake: { ...complete, channel, broughtBy } });
  const body = { version: 1, saved: 1, ...action };
  const reply = await portal.call('receiveIntake', { as: 'reception', params: { dossierId }, body });
  if (reply.status !== 200) throw new Error(reply.text);
  return dossierId;
};
const happened = (dossierId: string, seq: number, action: string) =>
  noticeDue({
    Records: [{ messageId: '1', body: JSON.stringify({ dossierId, seq, action, at: portal.clock.at }) }],
  });
const listed = async (dossierId: string) => {
  // Messages are told by the clock of the machine, so they are looked for by it.
  const { at } = portal.clock;
  portal.clock.at = new Date().toISOString();
  const { body } = await portal.call<ReplyOf<'listUnsureNotices'>>('listUnsureNotices', { as: 'reception' });
  portal.clock.at = at;
  return body.notices.filter((each) => each.dossierId === dossierId);
};
const settle = (dossierId: string, seq: number, type: 'told' | 'resend') =>
  portal.call<{ state?: string; code?: string }>('settleNotice', {
    ...{ as: 'reception', params: { dossierId, seq: String(seq), channel: 'paper' }, body: { type, version: 1 } },
  });

describe('telling who filed on paper and has no account', () => {
  it('says in the message to come to the counter, not to open a portal they cannot open', async () => {
    const dossierId = await brought(
      { fullName: 'Lò Thị Mai', phone: '0912345678' },
      { type: 'request-supplement', items },
    );
    await happened(dossierId, 2, 'request-supplement');
    const [message] = mailbox.list();
    expect(message).toMatchObject({ channel: 'sms', to: '+84912345678' });
    expect(message?.body).toMatch(/Mang giấy tờ, thông tin bổ sung đến .* chậm nhất ngày 23\/12\/2026/);
    expect(message?.body).toContain('/tra-cuu/');
    expect(message?.body).not.toContain('trên cổng');
    expect(await listed(dossierId)).toEqual([]);
    expect(await atDesk(dossierId, 'reception')).not.toHaveProperty('onlyOnPaper');
  });

  it('leaves the portal’s words to who has an account, also on paper', async () => {
    const nationalId = '014191000777';
    await people(portal.table).put({
      ...{ personId: signInHash({ issuer: applicantIssuer, subject: 'mai' }), fullName: 'Lò Thị Mai', nationalId },
      ...{ phone: '0912345699', assuranceLevel: 2, organisations: [], locale: 'vi' },
    });
    await portal.call('listMyDossiers', { as: 'mai' });
    const dossierId = await brought({ fullName: 'Lò Thị Mai', nationalId }, { type: 'request-supplement', items });
    await happened(dossierId, 2, 'request-supplement');
    expect(mailbox.list().find(({ to }) => to === '+84912345699')?.body).toContain('Mở hồ sơ trên cổng');
    expect(await atDesk(dossierId, 'reception')).not.toHaveProperty('onlyOnPaper');
  });

  it('lists for a person, once, what is to be posted where there is no way to tell them', async () => {
    const before = mailbox.list().length;
    const sent = { fullName: 'Lò Văn Không', address: 'Bản Hìn' };
    const dossierId = await brought(sent, { type: 'decline', reason: 'Không thuộc thẩm quyền' }, 'post');
    await Promise.all([happened(dossierId, 2, 'decline'), happened(dossierId, 2, 'decline')]);
    expect(await listed(dossierId)).toMatchObject([
      { seq: 2, action: 'decline', channel: 'paper', state: 'failed', reason: 'nobody-reached', version: 1 },
    ]);
    expect(mailbox.list()).toHaveLength(before);
    expect(await atDesk(dossierId, 'reception')).toMatchObject({ onlyOnPaper: true });
    expect((await settle(dossierId, 2, 'resend')).body.code).toBe('not-allowed-now');
    expect((await settle(dossierId, 2, 'told')).body).toEqual({ state: 'told' });
    await happened(dossierId, 2, 'decline');
    expect(await listed(dossierId)).toEqual([]);
  });

  it('lists nothing of what they take along from the counter, nor of how it goes on without them', async () => {
    const nobody = { fullName: 'Lò Văn Không' };
    const asked = await brought(nobody, { type: 'request-supplement', items });
    await happened(asked, 2, 'request-supplement');
    const received = await brought(nobody, { type: 'receive' });
    await happened(received, 2, 'receive');
    expect([...(await listed(asked)), ...(await listed(received))]).toEqual([]);
    await done(portal, 'actAtDesk', 'processor', received, { type: 'claim', version: 2 });
    await done(portal, 'actAtDesk', 'processor', received, { type: 'request-supplement', version: 3, items });
    await happened(received, 4, 'request-supplement');
    expect(await listed(received)).toMatchObject([{ seq: 4, channel: 'paper' }]);
  });
});
