import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { grouped } from '#shared/grouped.ts';
import { receiptIsDue } from '#shared/payment/payment.ts';
import { depsAt, openContainer } from '../deps.ts';
import type { Deps } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { issueReceipts } from '../paying/issue-receipts.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import { realTime } from '../real-time.ts';
import { environment } from './environment.ts';
import { ReceiptMessage } from './receipt-message.ts';

const container = openContainer(environment());

const issueFor = async (deps: Deps, records: readonly SQSRecord[]): Promise<void> => {
  const dossiers = records.map(({ body }) => ReceiptMessage.parse(JSON.parse(body)));
  const folders = await portalFolders(deps, dossiers);
  const due = folders.flatMap(({ payments }) => payments.filter((payment) => receiptIsDue(payment)));
  for (const [collectorId, payments] of grouped(due, (payment) => payment.collectorId))
    await issueReceipts(deps, collectorId, payments);
};

/** Those that fail also alone: they come again. */
const oneByOne = async (deps: Deps, records: readonly SQSRecord[]): Promise<{ itemIdentifier: string }[]> => {
  const failed: { itemIdentifier: string }[] = [];
  for (const record of records)
    await issueFor(deps, [record]).catch((error: unknown) => {
      log({ level: 'error', of: 'receipts-due', ...errorFacts(error) });
      failed.push({ itemIdentifier: record.messageId });
    });
  return failed;
};

/**
 * Issues the receipts of what was paid, and voids those of what goes back: a batch of one unit's in one transaction. The queue hands out one
 * batch of a unit at a time, so that nobody contends for its numbers; where one cannot be issued the others are, one by one.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const deps = depsAt(container, realTime());
  try {
    await issueFor(deps, Records);
    return { batchItemFailures: [] };
  } catch {
    return { batchItemFailures: await oneByOne(deps, Records) };
  }
};
