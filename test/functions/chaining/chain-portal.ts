import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import type { DossierView } from '#shared/api/views.ts';
import type { Delivery } from '#shared/dossier/delivery.ts';
import type { Notice } from '#shared/notice/notice.ts';
import type { Chain } from '#shared/service/chain.ts';
import { openContainer, depsAt } from '#functions/deps.ts';
import type { Environment } from '#functions/environment.ts';
import { tell } from '#functions/telling/tell.ts';
import type { Carriers } from '#functions/telling/tell.ts';
import { partDossierId } from '#functions/chaining/read-chain.ts';
import { Seed } from '#functions/seed.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { openQueues } from '#infra/local/sqs/open-queues.ts';
import { startSqs } from '#infra/local/sqs/start-sqs.ts';
import { aMember, aSeed, aService } from '#test/support/builders.ts';
import { startResultPortal } from '../result-portal.ts';
import { done } from '../steps.ts';

const both = (text: string) => ({ vi: text, en: text });
const paper = { mode: 'submit', originals: 0, copies: 1, maxFiles: 5, isForm: false, required: true } as const;
const field = (id: string, required = true) =>
  ({ kind: 'text', id, label: both(id), required, maxLength: 100 }) as const;
const form = (...fields: ReturnType<typeof field>[]) => ({
  sections: [{ id: 'main', title: both('Nội dung'), fields }],
});
const resultBy = (...delivery: Delivery['way'][]) => ({ ...aService().result, delivery });
const posted = resultBy('online', 'post');

const chain: Chain = {
  parts: [
    {
      id: 'thuong-tru',
      serviceId: 'thuong-tru',
      name: both('Thường trú'),
      agency: both('Công an'),
      carried: [
        { to: 'childName', from: 'fullName' },
        { to: 'headName', from: 'headName' },
      ],
      documents: [{ to: 'giay-khai-sinh', from: 'result' }],
    },
    {
      id: 'the',
      serviceId: 'the-bhyt',
      name: both('Thẻ BHYT'),
      agency: both('BHXH'),
      when: { field: 'copies', compare: 'is', value: '1' },
      carried: [{ to: 'childName', from: 'fullName' }],
      documents: [
        { to: 'giay-khai-sinh', from: 'result' },
        { to: 'giay-thuong-tru', from: 'result.thuong-tru' },
      ],
    },
  ],
};

/** Birth at a ward, residence where the same ward receives, a card at a department: filed as one. */
const chainSeed = (): Seed => {
  const seed = aSeed();
  const papers = (...ids: string[]) => ids.map((id) => ({ ...paper, id, name: both(id) }));
  return Seed.parse({
    ...seed,
    services: [
      aService({
        id: 'khai-sinh',
        chain,
        result: posted,
        documents: [],
        form: form(field('fullName'), field('headName', false), field('copies', false)),
      }),
      aService({
        id: 'thuong-tru',
        result: posted,
        documents: papers('giay-khai-sinh'),
        form: form(field('childName'), field('headName')),
        offerings: [
          { agencyId: 'phuong-b', receivingAgencyId: 'phuong-b', validFrom: '2025-07-01' },
          { agencyId: 'phuong-a', receivingAgencyId: 'phuong-a', validFrom: '2025-07-01' },
        ],
      }),
      aService({
        id: 'the-bhyt',
        result: resultBy('online', 'counter'),
        documents: papers('giay-khai-sinh', 'giay-thuong-tru'),
        form: form(field('childName')),
        offerings: [{ agencyId: 'so-x', receivingAgencyId: 'trung-tam', validFrom: '2025-07-01' }],
      }),
    ],
    staff: [...seed.staff, aMember('reviewer', ['reviewer'])],
  });
};

type Consumer = (event: unknown) => Promise<SQSBatchResponse>;

const nobody: Carriers = { email: () => Promise.reject(new Error()), sms: () => Promise.reject(new Error()) };

/** The functions with storage, keys and the queue `follow`: what a citizen files as one, and what follows. */
export const startChainPortal = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-chain-'));
  const queues = openQueues({ file: join(folder, 'queues.sqlite') });
  queues.createQueue({ name: 'follow' });
  const sqs = await startSqs(queues);
  const open = await startResultPortal(chainSeed());
  Object.assign(process.env, { AWS_ENDPOINT_URL_SQS: sqs.url, FOLLOW_QUEUE_URL: sqs.urlOf('follow') });
  const { handler } = (await import('#functions/on/dossiers-follow.ts')) as { handler: Consumer };
  const { portal } = open;
  const container = openContainer(process.env as unknown as Environment);
  const deliver = (body: string) => {
    const attributes = { ApproximateFirstReceiveTimestamp: String(Date.parse(portal.clock.at)) };
    return handler({ Records: [{ messageId: 'one', body, attributes }] });
  };
  return {
    ...open,
    /** Files the whole chain; answers the dossier of the one filing. */
    filed: async (answers: Record<string, unknown> = {}, delivery?: Delivery): Promise<string> => {
      const reply = await portal.call<DossierView>('openDossier', { as: 'citizen', body: { serviceId: 'khai-sinh' } });
      const dossierId = reply.body.dossier.id;
      const all = { fullName: 'Lò Minh Khôi', headName: 'Lò Văn Inh', copies: '1', ...answers };
      const body = { saved: 0, answers: all };
      await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, body });
      const submit = { type: 'submit', version: 1, saved: 1, declaration: true, ...(delivery && { delivery }) };
      await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
      return dossierId;
    },
    /** Accepted, proposed, signed and numbered, with a file, by the ward’s staff. */
    resolved: async (dossierId: string): Promise<void> => {
      await open.did('reception', dossierId, { type: 'accept' });
      await open.did('processor', dossierId, { type: 'claim' });
      await open.signed(dossierId, await open.upload('processor', dossierId));
      const reply = await open.stamp(dossierId);
      if (reply.status !== 200) throw new Error(`not stamped: ${reply.text}`);
    },
    /** The message a result leads to, sent at an instant and taken up now. */
    follow: (dossierId: string, at = portal.clock.at) => deliver(JSON.stringify({ act: 'chain', dossierId, at })),
    midnight: async (time: string) => {
      portal.clock.at = time;
      await handler({ time });
      const received = await queues.receive('follow', { max: 10, wait: 0 });
      for (const { body, receipt } of received) {
        await deliver(body);
        queues.delete('follow', receipt);
      }
      return received.length;
    },
    /** Tells the applicant of an event, in the inbox alone. */
    told: async (dossierId: string, seq: number): Promise<void> => {
      await tell(depsAt(container, portal.clock.at), nobody, { dossierId, seq });
    },
    inbox: async () => (await portal.call<{ notices: Notice[] }>('listMyNotices', { as: 'citizen' })).body.notices,
    dossiers: dossiers(portal.table, () => portal.clock.at),
    part: (first: string, id: string) => partDossierId(first, id),
    mine: (dossierId: string) => portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } }),
    close: async () => {
      await open.close();
      await sqs.close();
      queues.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type ChainPortal = Awaited<ReturnType<typeof startChainPortal>>;
