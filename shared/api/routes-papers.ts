import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { receiptSerial } from '../payment/receipt-number.ts';
import { paperQuery } from './paper-query.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** What a signed-in applicant may have printed of their own dossiers. */
export const paperRoutes = {
  printPaper: {
    ...paths.printPaper,
    runsOn: 'citizen-paper',
    allow: 'applicant',
    summary: 'A paper the dossier yields, as PDF',
    query: paperQuery,
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
    perMinute: 30,
  },
  printReceipt: {
    ...paths.printReceipt,
    runsOn: 'citizen-paper',
    allow: 'applicant',
    summary: 'The signed receipt of a fee, as PDF: the last one issued for it, or an earlier or void one by its name',
    query: lazily(() =>
      z
        .strictObject({
          number: z
            .string()
            .regex(/^\d{1,8}$/)
            .optional(),
          serial: z
            .string()
            .regex(receiptSerial)
            .optional()
            .describe('With year and number: whichever book it lies in'),
          year: z
            .string()
            .regex(/^\d{4}$/)
            .optional(),
        })
        .refine(({ number, serial, year }) => (serial ?? year) === undefined || (number && serial && year)),
    ),
    reply: 'pdf',
    refusals: ['not-found'],
    example: {},
    perMinute: 30,
  },
} as const satisfies Record<string, Route>;
