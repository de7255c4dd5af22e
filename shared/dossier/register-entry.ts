import * as z from 'zod';
import { lazily } from '../lazily.ts';
import type { Action } from './action.ts';
import type { Dossier } from './dossier.ts';

/** The dates of a dossier's line in the register of the unit that accepted it (TT 01/2018, form of the register): instants. */
export const RegisterEntry = lazily(() =>
  z.strictObject({
    /** The unit whose register it is in; a unit that takes over later changes no register. */
    unitId: z.string(),
    receivedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().optional(),
    /** When an officer of the agency that decides first had it. */
    forwardedAt: z.iso.datetime().optional(),
    /** When the agency was done with it. */
    resultAt: z.iso.datetime().optional(),
    returnedAt: z.iso.datetime().optional(),
    method: z.string().optional(),
  }),
);
export type RegisterEntry = z.infer<typeof RegisterEntry>;

const ended: readonly Dossier['status'][] = ['resolved', 'refused', 'stopped', 'withdrawn'];

type After = Pick<Dossier, 'status' | 'holder' | 'due' | 'receivingAgencyId' | 'acceptedAt' | 'register'>;

/** The line after an action; undefined before acceptance. What is opened again to be corrected has no result any more. */
export const registerAfter = (after: After, action: Action, at: string): RegisterEntry | undefined => {
  const { status, holder, due, register, acceptedAt, receivingAgencyId } = after;
  if (acceptedAt === undefined) return undefined;
  const { resultAt, returnedAt, method, ...begun }: RegisterEntry = register ?? {
    unitId: receivingAgencyId,
    receivedAt: acceptedAt,
  };
  const entry: RegisterEntry = {
    ...begun,
    ...(due && { dueAt: due.at }),
    ...(holder && begun.forwardedAt === undefined && { forwardedAt: at }),
  };
  if (action.type === 'correct') return entry;
  return {
    ...entry,
    ...(resultAt !== undefined ? { resultAt } : ended.includes(status) ? { resultAt: at } : {}),
    ...(returnedAt !== undefined
      ? { returnedAt, ...(method !== undefined && { method }) }
      : status === 'returned'
        ? { returnedAt: at, method: 'method' in action ? action.method : 'online' }
        : {}),
  };
};
