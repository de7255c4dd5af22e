import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { grouped } from '#shared/grouped.ts';
import { receiptIsDue } from '#shared/payment/payment.ts';
import { depsAt, openContainer } from '../deps.ts';
import { errorFacts, log } from '../log.ts';
import { issueReceipts } from '../paying/issue-receipts.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import { realTime } from '../real-time.ts';
import { environment } from './environment.ts';
import { ReceiptMessage } from './receipt-message.ts';

const container = openContainer(environment());

/**
 * Issues the receipts of what was paid, and voids those of what goes back: a batch of one unit's in one transaction. The queue hands out one
 * batch of a unit at a time, so that nobody contends for its numbers; what fails comes again as a whole.
 */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const deps = depsAt(container, realTime());
  try {
    const dossiers = Records.map(({ body }) => ReceiptMessage.parse(JSON.parse(body)));
    const folders = await portalFolders(deps, dossiers);
    const due = folders.flatMap(({ payments }) => payments.filter((payment) => receiptIsDue(payment)));
    for (const [collectorId, payments] of grouped(due, (payment) => payment.collectorId))
      await issueReceipts(deps, collectorId, payments);
    return { batchItemFailures: [] };
  } catch (error) {
    log({ level: 'error', of: 'receipts-due', ...errorFacts(error) });
    return { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  }
};
