import * as z from 'zod';
import { longestAgencyId } from '../agency/agency-limits.ts';
import { lazily } from '../lazily.ts';
import { RegisterClosing, RegisterLine } from '../register/register-line.ts';
import { TextSchema } from '../words/text-schema.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const readers = ['reception', 'leader'] as const;

/** A line as staff read it: nobody's id, and each column once. */
const LineView = lazily(() => RegisterLine.omit({ ownerId: true, serviceVersion: true, earlier: true }));

/** A unit that ended and left its registers to one's own; one's own where none is named. */
const unitNamed = () => z.string().max(longestAgencyId).optional();

/** The register of the unit one works in, year by year. */
export const registerRoutes = {
  getRegister: {
    ...paths.getRegister,
    runsOn: 'officer',
    allow: readers,
    summary: 'The register of one’s unit: what it accepted in a year, in that order, and whether the year is closed',
    query: lazily(() => cursorQuery.extend({ unit: unitNamed() })),
    reply: lazily(() =>
      z.strictObject({
        at: z.iso.datetime(),
        year: z.int(),
        unitName: TextSchema,
        former: z
          .array(z.strictObject({ id: z.string(), name: TextSchema }))
          .optional()
          .describe('Units that ended and whose registers one’s unit keeps'),
        lines: z.array(LineView),
        next: z.string().optional(),
        closing: RegisterClosing.omit({ by: true }).optional(),
        mayClose: z.boolean().describe('The year is over and nobody closed it'),
      }),
    ),
    refusals: ['not-found'],
    example: {
      reply: {
        at: '2026-11-23T01:00:00.000Z',
        year: 2026,
        unitName: { vi: 'UBND phường Tô Hiệu', en: 'To Hieu ward' },
        lines: [],
        mayClose: false,
      },
    },
  },
  closeRegister: {
    ...paths.closeRegister,
    runsOn: 'officer',
    allow: ['leader'],
    summary: 'Close the register of a year that is over, once and for good: later dates become notes',
    body: lazily(() => z.strictObject({ unit: unitNamed() })),
    reply: lazily(() => z.strictObject({ year: z.int(), count: z.int(), at: z.iso.datetime() })),
    refusals: ['not-found', 'not-allowed-now', 'idempotency-key-reused', 'too-busy'],
    example: { body: {}, reply: { year: 2026, count: 812, at: '2027-01-04T01:00:00.000Z' } },
  },
  printRegister: {
    ...paths.printRegister,
    runsOn: 'officer-paper',
    allow: readers,
    summary: 'A book of the register as PDF (A4), 100 lines each; signed once the year is closed',
    query: lazily(() => z.strictObject({ unit: unitNamed() })),
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
  },
} as const satisfies Record<string, Route>;
