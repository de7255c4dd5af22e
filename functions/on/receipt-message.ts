import * as z from 'zod';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { lazily } from '#shared/lazily.ts';

/** A dossier whose receipts are to be made right. */
export const ReceiptMessage = lazily(() => z.object({ dossierId: z.uuid() }));

/** The actions after which a receipt may be missing, or stand for too much. */
const touching: readonly ActionType[] = [
  'confirm-payment',
  'answer-supplement',
  'receive-supplement',
  'judge-exemption',
  'withdraw',
  'decline',
  'stop',
  'refuse',
];

export const touchesReceipts = (action: string | undefined): boolean => touching.some((each) => each === action);
