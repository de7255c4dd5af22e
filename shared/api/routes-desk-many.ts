import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { statuses } from '../dossier/status.ts';
import { mostSelected } from '../dossier/selection.ts';
import { tidied } from '../tidied.ts';
import { TextSchema } from '../words/text-schema.ts';
import { deskDuties } from '../person/duty.ts';
import { paths } from './paths.ts';
import { Acted, DossierRow } from './views.ts';
import type { Route } from './route.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

/** What came of one dossier of many: what it led to, or why not, worded as a refusal of its own would be. */
export const DossierOutcome = lazily(() =>
  z.strictObject({
    dossierId: z.string(),
    done: Acted.optional(),
    refused: z.strictObject({ code: z.string(), title: TextSchema, help: TextSchema }).optional(),
    row: DossierRow.pick({ code: true, temporaryCode: true, applicantName: true })
      .optional()
      .describe('What it is called, where the request did not choose it'),
  }),
);
export type DossierOutcome = z.infer<typeof DossierOutcome>;

const Selected = lazily(() =>
  z
    .array(z.strictObject({ dossierId: z.string().max(80), version: z.int().min(1) }))
    .min(1)
    .max(mostSelected),
);

/** One thing done to a selection: what needs nothing of each dossier, or the same of all. */
const SelectionAction = lazily(() => {
  const dossiers = Selected;
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('accept'), dossiers }),
    z.strictObject({ type: z.literal('claim'), dossiers }),
    z.strictObject({ type: z.literal('assign'), dossiers, staffId: z.string().max(80) }),
    z.strictObject({ type: z.literal('hand-over'), dossiers, staffId: z.string().max(80) }),
  ]);
});

/** What staff do to many dossiers at once, each a transaction of its own. */
export const deskManyRoutes = {
  actOnSelection: {
    ...paths.actOnSelection,
    runsOn: 'officer',
    allow: ['reception', 'processor', 'leader'],
    summary: `One action on up to ${mostSelected} dossiers, with what came of each; sent again it does what was not done`,
    body: SelectionAction,
    reply: lazily(() => z.strictObject({ outcomes: z.array(DossierOutcome) })),
    refusals: ['idempotency-key-reused'],
    example: {
      body: { type: 'claim', dossiers: [{ dossierId, version: 3 }] },
      reply: { outcomes: [{ dossierId, done: { dossierId, version: 4, status: 'processing' } }] },
    },
  },
  getHeld: {
    ...paths.getHeld,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'How many open dossiers a colleague holds, by status; some hundreds are counted',
    reply: lazily(() =>
      z.strictObject({
        name: z.string(),
        held: z.array(z.strictObject({ status: z.enum(statuses), count: z.int() })),
        more: z.boolean(),
      }),
    ),
    refusals: ['not-found'],
    example: { reply: { name: 'Cà Thị Hoa', held: [{ status: 'processing', count: 12 }], more: false } },
  },
  handOverHeld: {
    ...paths.handOverHeld,
    runsOn: 'officer',
    allow: ['processor', 'leader'],
    summary: 'Hands over what a colleague holds, some at a time, with what came of each; `next` says where it goes on',
    body: lazily(() =>
      z.strictObject({
        to: z.array(z.string().max(80)).min(1).max(10).describe('Who takes them, in turn'),
        reason: tidied(500),
        cursor: z.string().max(2000).optional(),
      }),
    ),
    reply: lazily(() => z.strictObject({ outcomes: z.array(DossierOutcome), next: z.string().optional() })),
    refusals: ['not-found', 'invalid', 'idempotency-key-reused'],
    example: {
      body: { to: ['processor2'], reason: 'Nghỉ phép đến 30/11' },
      reply: {
        outcomes: [
          {
            dossierId,
            done: { dossierId, version: 5, status: 'processing' },
            row: { code: 'H52.40-261123-0001', applicantName: 'Lò Thị Hoa' },
          },
        ],
      },
    },
  },
} as const satisfies Record<string, Route>;
