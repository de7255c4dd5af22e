import * as z from 'zod';
import { localDate } from '../calendar/local-time.ts';
import { lazily } from '../lazily.ts';
import type { Action } from './action.ts';
import type { Dossier } from './dossier.ts';
import { present } from './present.ts';

const columns = () => ({
  dueAt: z.iso.datetime().optional(),
  /** When an officer of the agency that decides first had it. */
  forwardedAt: z.iso.datetime().optional(),
  /** When the agency was done with it. */
  resultAt: z.iso.datetime().optional(),
  returnedAt: z.iso.datetime().optional(),
  method: z.string().optional(),
});

/** How many earlier columns a line keeps: far beyond any history, so that no item grows without end. */
const mostEarlier = 24;

/** The dates of a dossier's line in the register of the unit that accepted it (TT 01/2018, form of the register): instants. */
export const RegisterEntry = lazily(() =>
  z.strictObject({
    /** The unit whose register it is in; a unit that takes over later changes no register. */
    unitId: z.string(),
    receivedAt: z.iso.datetime(),
    ...columns(),
    /** What the columns said until something overwrote them, oldest first: a closed year goes on showing it. */
    earlier: z
      .array(z.strictObject({ until: z.iso.datetime(), agencyId: z.string(), ...columns() }))
      .max(mostEarlier)
      .optional(),
  }),
);
export type RegisterEntry = z.infer<typeof RegisterEntry>;

const ended: readonly Dossier['status'][] = ['resolved', 'refused', 'stopped', 'withdrawn'];

type After = Pick<Dossier, 'status' | 'holder' | 'due' | 'agencyId' | 'receivingAgencyId' | 'acceptedAt' | 'register'>;
type Before = Pick<Dossier, 'agencyId' | 'register'>;

const yearOf = (at: string): string => localDate(at).slice(0, 4);

/** The line with what an action overwrote kept beside it. A year is closed once it is over, so before that nothing needs to be kept. */
const withEarlier = (entry: RegisterEntry, before: Before, { agencyId }: After, at: string): RegisterEntry => {
  const { register } = before;
  if (!register || yearOf(at) === yearOf(entry.receivedAt)) return entry;
  const { dueAt, forwardedAt, resultAt, returnedAt, method, earlier = [] } = register;
  const isKept =
    entry.dueAt === dueAt &&
    agencyId === before.agencyId &&
    (resultAt === undefined || entry.resultAt === resultAt) &&
    (returnedAt === undefined || entry.returnedAt === returnedAt);
  if (isKept || earlier.length >= mostEarlier) return entry;
  const last = { until: at, agencyId: before.agencyId, dueAt, forwardedAt, resultAt, returnedAt, method };
  return { ...entry, earlier: [...earlier, present(last)] };
};

/** The line after an action; undefined before acceptance. What is opened again to be corrected has no result any more. */
export const registerAfter = (before: Before, after: After, action: Action, at: string): RegisterEntry | undefined => {
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
  if (action.type === 'correct') return withEarlier(entry, before, after, at);
  const dated: RegisterEntry = {
    ...entry,
    ...(resultAt !== undefined ? { resultAt } : ended.includes(status) ? { resultAt: at } : {}),
    ...(returnedAt !== undefined
      ? { returnedAt, ...(method !== undefined && { method }) }
      : status === 'returned'
        ? { returnedAt: at, method: 'method' in action ? action.method : 'online' }
        : {}),
  };
  return withEarlier(dated, before, after, at);
};
