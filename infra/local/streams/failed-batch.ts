import type { StreamRecord } from './table-stream.ts';

/** What Lambda sends to the destination of a stream's failures: where the batch lies, not what is in it. */
export const failedBatch = (
  {
    records,
    functionArn,
    streamArn,
  }: { readonly records: readonly StreamRecord[]; readonly functionArn: string; readonly streamArn: string },
  { reason, attempts, now }: { readonly reason: string; readonly attempts: number; readonly now: number },
) => ({
  requestContext: { requestId: 'local', functionArn, condition: reason, approximateInvokeCount: attempts },
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  version: '1.0',
  timestamp: new Date(now).toISOString(),
  DDBStreamBatchInfo: {
    shardId: 'shardId-local',
    startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
    batchSize: records.length,
    streamArn,
  },
});
