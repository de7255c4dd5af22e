/** Codes as the JSON protocol names them, with the older names that travel beside. */
const older = {
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  InvalidAttributeName: 'InvalidAttributeName',
  InvalidBatchEntryId: 'AWS.SimpleQueueService.InvalidBatchEntryId',
  InvalidParameterValue: 'InvalidParameterValue',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  MissingParameter: 'MissingParameter',
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  ReceiptHandleIsInvalid: 'ReceiptHandleIsInvalid',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
} as const;

/** The codes this endpoint answers with; each is SQS's own. */
export type SqsCode = keyof typeof older;

/** An error as SQS words it. */
export type SqsError = Error & { readonly sqsCode: SqsCode };

/** An error to throw. */
export const sqsError = (sqsCode: SqsCode, message: string): SqsError => Object.assign(new Error(message), { sqsCode });

/** Whether what was caught is SQS's answer to the caller. */
export const isSqsError = (error: unknown): error is SqsError => error instanceof Error && 'sqsCode' in error;

/** The code's older name, for `x-amzn-query-error`. */
export const olderName = (code: SqsCode): string => older[code];
