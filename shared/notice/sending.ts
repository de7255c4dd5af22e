import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { actionTypes } from '../dossier/lifecycle.ts';
import { failureReasons, unknownReasons, unreachedReasons } from './send-outcome.ts';

/** How a message stands, from the moment somebody takes it on. */
export const sendingStates = ['sending', 'waiting', 'sent', 'failed', 'unknown', 'told'] as const;

/**
 * One message about one event over one channel: claimed before it is handed to a carrier, and never again handed over unless the carrier
 * refused it for certain or a person said so.
 */
export const Sending = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    seq: z.int().min(1),
    /** `paper`: nobody could be told otherwise, so that a person prints and posts it. */
    channel: z.enum(['email', 'sms', 'paper']),
    action: z.enum(actionTypes),
    /** The unit that receives the dossier: its people look after what did not arrive. */
    agencyId: z.string(),
    state: z.enum(sendingStates),
    /** Counts every change, so that no two may take it on. */
    version: z.int().min(1),
    /** Handed over so often since the event, or since a person asked for it. */
    attempts: z.int().min(0),
    /** When it came to stand like this. */
    at: z.iso.datetime(),
    /** `sending`: until when whoever took it on may be at it. `waiting`: from when it may be tried again. */
    until: z.iso.datetime().optional(),
    reason: z.enum([...failureReasons, ...unknownReasons, ...unreachedReasons]).optional(),
    /** Who had it sent again or told the person otherwise. */
    settled: z.strictObject({ staffId: z.string(), name: z.string(), at: z.iso.datetime() }).optional(),
  }),
);
export type Sending = z.infer<typeof Sending>;
