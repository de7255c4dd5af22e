import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { present } from '../dossier/present.ts';
import { RegisterEntry } from '../dossier/register-entry.ts';
import { statuses } from '../dossier/status.ts';
import { localDate } from '../calendar/local-time.ts';
import { TextSchema } from '../words/text-schema.ts';
import type { Text } from '../words/text.ts';

/** A line of the register (Sổ theo dõi hồ sơ, TT 01/2018) as it is kept: what the dossier and its service say. */
export const RegisterLine = lazily(() =>
  z.strictObject({
    ...RegisterEntry.shape,
    dossierId: z.uuid(),
    code: z.string(),
    serviceId: z.string(),
    serviceVersion: z.int(),
    serviceName: TextSchema,
    applicantName: z.string(),
    ownerId: z.string(),
    agencyId: z.string(),
    status: z.enum(statuses),
    extensionCount: z.int(),
    /** What came after the year was closed: said as a note, the line itself stays. */
    later: z
      .strictObject({
        dueAt: Instant.optional(),
        forwardedAt: Instant.optional(),
        /** When the result of then was taken back to be corrected, and when another agency took the dossier over. */
        correctedAt: Instant.optional(),
        transferredAt: Instant.optional(),
        resultAt: Instant.optional(),
        returnedAt: Instant.optional(),
      })
      .optional(),
  }),
);
export type RegisterLine = z.infer<typeof RegisterLine>;

/** That a unit's register of a year is closed: by whom, when, and with how many lines. Once, and for good. */
export const RegisterClosing = lazily(() =>
  z.strictObject({
    unitId: z.string(),
    year: z.int(),
    at: Instant,
    by: z.string(),
    staffName: z.string(),
    count: z.int().min(0),
  }),
);
export type RegisterClosing = z.infer<typeof RegisterClosing>;

/** Which year's register a line is in: the local year the dossier was received. */
export const registerYear = ({ receivedAt }: Pick<RegisterEntry, 'receivedAt'>): number =>
  Number(localDate(receivedAt).slice(0, 4));

/** The line a dossier has; none before it is accepted. */
export const lineOf = (dossier: Dossier, serviceName: Text): RegisterLine | undefined => {
  const { id, register, code, serviceId, serviceVersion, applicantName, ownerId, agencyId } = dossier;
  if (!register || code === undefined) return undefined;
  const { status, extensionCount } = dossier;
  const names = { code, serviceId, serviceVersion, serviceName, applicantName, ownerId };
  return { ...register, dossierId: id, ...names, agencyId, status, extensionCount };
};

/** A line as it is read: what its columns said before is in none of them. */
type ReadLine = Omit<RegisterLine, 'earlier'>;

/** The line as a closed year shows it: columns as they stood at the closing, and what happened since in a note. */
export const asClosed = ({ earlier = [], ...line }: RegisterLine, closedAt: string | undefined): ReadLine => {
  if (closedAt === undefined) return line;
  const since = earlier.filter(({ until }) => until > closedAt);
  const states = [...since, line];
  const [then = line] = states;
  const inTime = (at: string | undefined) => (at !== undefined && at <= closedAt ? at : undefined);
  const after = (at: string | undefined) => (at !== undefined && at > closedAt ? at : undefined);
  /** When it was last overwritten with something else. */
  const changed = (of: (state: (typeof states)[number]) => string | undefined) =>
    since.findLast((state, at) => of(state) !== undefined && of(state) !== of(states[at + 1] ?? line))?.until;
  const later = present({
    dueAt: line.dueAt === then.dueAt ? undefined : line.dueAt,
    forwardedAt: after(line.forwardedAt),
    correctedAt: changed(({ resultAt }) => resultAt),
    transferredAt: changed(({ agencyId }) => agencyId),
    resultAt: after(line.resultAt),
    returnedAt: after(line.returnedAt),
  });
  const returnedAt = inTime(then.returnedAt);
  return present({
    ...line,
    agencyId: then.agencyId,
    dueAt: then.dueAt,
    forwardedAt: inTime(then.forwardedAt),
    resultAt: inTime(then.resultAt),
    returnedAt,
    method: returnedAt === undefined ? undefined : then.method,
    later: Object.keys(later).length > 0 ? later : undefined,
  });
};
