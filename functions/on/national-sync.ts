import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { depsAt, openContainer } from '../deps.ts';
import { nationalPortal } from '../gateway/national/client.ts';
import { paymentSecrets } from '../gateway/payment-secrets.ts';
import { errorFacts, log } from '../log.ts';
import type { NationalDeps } from '../national/deps.ts';
import { pull } from '../national/pull.ts';
import { reportOut } from '../national/report-out.ts';
import { realTime } from '../real-time.ts';
import { nationalStore } from '../store/national.ts';
import { offered } from '../store/offered.ts';
import { nationalEnvironment } from './environment.ts';
import { EventMessage } from './event-message.ts';

const Event = lazily(() =>
  z.union([
    z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) }),
    z.object({ time: z.iso.datetime() }),
  ]),
);

const environment = nationalEnvironment();
const container = openContainer(environment);
const sessionOf = paymentSecrets(environment.PAYMENT_SECRETS)('national');

/** Undefined where the province exchanges nothing: it is off, or nobody brought the session. */
const depsWhereOn = async (at: string): Promise<NationalDeps | undefined> => {
  const national = nationalStore(container.table, container.random);
  const settings = (await national.settings())?.settings;
  if (!settings?.on) return undefined;
  const session = await sessionOf(settings.unit);
  if (session === undefined) {
    log({ level: 'error', of: 'national-sync', refusal: 'no session' });
    return undefined;
  }
  const portal = nationalPortal({ url: environment.NATIONAL_URL, unit: settings.unit, session });
  return { ...depsAt(container, at), national, offered: offered(container.table), portal };
};

/** Tells the National Portal what happened to dossiers, in their order, and every few minutes takes in what was filed there. Harmless to repeat. */
export const handler = async (event: unknown): Promise<SQSBatchResponse> => {
  const parsed = Event.parse(event);
  const deps = await depsWhereOn('time' in parsed ? new Date(parsed.time).toISOString() : realTime());
  if (!deps) return { batchItemFailures: [] };
  if ('time' in parsed) {
    log({ level: 'info', of: 'national-sync', count: await pull(deps) });
    return { batchItemFailures: [] };
  }
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of parsed.Records) {
    try {
      if (await reportOut(deps, EventMessage.parse(JSON.parse(body)).dossierId)) continue;
    } catch (error) {
      log({ level: 'error', of: 'national-sync', ...errorFacts(error) });
    }
    batchItemFailures.push({ itemIdentifier: messageId });
  }
  return { batchItemFailures };
};
