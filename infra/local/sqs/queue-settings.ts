import * as z from 'zod';

/** How a queue behaves; times in seconds, as SQS has them. */
export const QueueSettings = z.object({
  name: z.string().regex(/^[\w-]{1,75}(?:\.fifo)?$/),
  visibilityTimeout: z.number().int().min(0).max(43_200).default(30),
  retention: z.number().int().min(60).max(1_209_600).default(345_600),
  delay: z.number().int().min(0).max(900).default(0),
  /** How long a receive waits by default. */
  wait: z.number().int().min(0).max(20).default(0),
  fifo: z.boolean().default(false),
  /** The body's hash stands in for a missing deduplication id. */
  contentBasedDeduplication: z.boolean().default(false),
  /** Where a message goes instead of being received once more than `maxReceiveCount` times. */
  dlq: z.object({ arn: z.string(), maxReceiveCount: z.number().int().min(1).max(1000) }).optional(),
});

/** A queue's settings, complete. */
export type QueueSettings = z.infer<typeof QueueSettings>;

/** What a queue is created with; everything but the name may be left out. */
export type NewQueue = z.input<typeof QueueSettings>;
