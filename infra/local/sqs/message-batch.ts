import * as z from 'zod';
import { isSqsError, sqsError } from './sqs-error.ts';

const MOST = 10;
const LARGEST = 1024 * 1024;

/** Does `work` for each entry of a batch of at most ten, one failing without the others; refuses a batch that is none. */
export const batch = <S extends z.ZodObject>(
  body: unknown,
  entry: S,
  work: (entry: z.infer<S>) => object | undefined,
): { readonly Successful: readonly object[]; readonly Failed: readonly object[] } => {
  const { Entries } = z.object({ Entries: z.array(z.looseObject({ Id: z.string() })).default([]) }).parse(body);
  const ids = Entries.map((one) => one.Id);
  if (ids.length === 0) throw sqsError('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (ids.length > MOST) {
    throw sqsError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${MOST}. You have sent ${ids.length}.`,
    );
  }
  if (new Set(ids).size < ids.length)
    throw sqsError('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  if (!ids.every((id) => /^[\w-]{1,80}$/.test(id))) {
    throw sqsError(
      'InvalidBatchEntryId',
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
    );
  }
  const size = Entries.reduce(
    (sum, one) => sum + Buffer.byteLength(typeof one.MessageBody === 'string' ? one.MessageBody : ''),
    0,
  );
  if (size > LARGEST)
    throw sqsError(
      'BatchRequestTooLong',
      `Batch requests cannot be longer than ${LARGEST} bytes. You have sent ${size} bytes.`,
    );

  const [Successful, Failed]: [object[], object[]] = [[], []];
  for (const one of Entries) {
    try {
      Successful.push({ Id: one.Id, ...work(entry.parse(one)) });
    } catch (error) {
      if (!isSqsError(error)) throw error;
      Failed.push({ Id: one.Id, SenderFault: true, Code: error.sqsCode, Message: error.message });
    }
  }
  return { Successful, Failed };
};
