import type { Plan } from './assembly/plan.ts';
import { openClock } from './clock.ts';
import type { Closing } from './closing.ts';
import type { DataFolder } from './data-folder.ts';
import { startEngine } from './engine.ts';
import { signingKeys } from './kms/signing-keys.ts';
import { startKms } from './kms/start-kms.ts';
import { startMailbox } from './mailbox/start-mailbox.ts';
import { startNationalPortal } from './national-portal/start-national-portal.ts';
import { startPaymentSandbox } from './payment-sandbox/start-payment-sandbox.ts';
import { openRunnerStore } from './runner-store.ts';
import type { ObjectEvent } from './s3/object-event.ts';
import { startS3 } from './s3/start-s3.ts';
import { startSecrets } from './secrets/start-secrets.ts';
import { openSignInStore } from './sign-in/sign-in-store.ts';
import { openQueues } from './sqs/open-queues.ts';
import { startSqs } from './sqs/start-sqs.ts';
import { account, defaultRegion, nationalSessionOf, terminalSecretOf } from './surroundings.ts';
import { deliveredOf } from './wire-events.ts';

const tableNames = (plan: Plan): string[] =>
  [...plan.all('AWS::DynamoDB::Table'), ...plan.all('AWS::DynamoDB::GlobalTable')].map(({ ref }) => ref);

/** Milliseconds until a notification of a payment is repeated: five minutes with the provider, as other retries in seconds here. */
const ipnRetryAfter = 5000;

/** Starts the engines that stand in for the cloud's services, on free ports, over what the data folder keeps. */
export const startEngines = async (
  data: DataFolder,
  cloud: Plan,
  opened: Closing,
  { portal, onEvent }: { readonly portal: string; readonly onEvent: (event: ObjectEvent) => Promise<void> },
) => {
  const store = opened.add(openRunnerStore(data.at('runner.db')));
  const clock = openClock(store);
  const { now } = clock;
  const sessions = opened.add(openSignInStore(data.at('sign-in.db')));
  const file = data.at('table.db');
  const delivered = deliveredOf(cloud, tableNames(cloud), store);
  const engine = opened.add(await startEngine({ file, delivered }));
  const place = { region: defaultRegion, account };
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = opened.add(await startS3({ dataDir: data.at('s3'), credentials, ...place, now, onEvent }));
  const queues = opened.add(openQueues({ file: data.at('queues.db'), now, ...place }));
  const sqs = opened.add(await startSqs(queues));
  const mailbox = opened.add(await startMailbox({ file: data.at('mail.db'), now }));
  const secretOfTerminal = terminalSecretOf(store);
  const sessionOf = nationalSessionOf(store);
  const secrets = opened.add(await startSecrets(secretOfTerminal, sessionOf));
  const national = opened.add(await startNationalPortal({ file: data.at('national.db'), now, sessionOf }));
  const payments = opened.add(
    await startPaymentSandbox({
      file: data.at('payments.db'),
      now,
      secretOf: secretOfTerminal,
      ipnUrl: `${portal}/api/payments/vnpay/ipn`,
      retryAfter: ipnRetryAfter,
    }),
  );
  const keys = signingKeys(cloud, store);
  const kms = opened.add(await startKms(keys));
  return { store, sessions, clock, file, engine, s3, queues, sqs, mailbox, keys, kms, secrets, payments, national };
};
