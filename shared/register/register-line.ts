import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import type { Dossier } from '../dossier/dossier.ts';
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
    /** Dates that came after the year was closed: said as a note, the line itself stays. */
    later: z.strictObject({ resultAt: Instant.optional(), returnedAt: Instant.optional() }).optional(),
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

/** The line as a closed year shows it: what happened after the closing is no longer in its columns, only in a note. */
export const asClosed = (line: RegisterLine, closedAt: string | undefined): RegisterLine => {
  const { resultAt, returnedAt, method: _, ...begun } = line;
  const isLater = (at: string | undefined) => at !== undefined && closedAt !== undefined && at > closedAt;
  if (!isLater(resultAt) && !isLater(returnedAt)) return line;
  return {
    ...begun,
    ...(resultAt !== undefined && !isLater(resultAt) && { resultAt }),
    later: {
      ...(resultAt !== undefined && isLater(resultAt) && { resultAt }),
      ...(returnedAt !== undefined && isLater(returnedAt) && { returnedAt }),
    },
  };
};
