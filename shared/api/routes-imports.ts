import * as z from 'zod';
import { Import } from '../admin/import.ts';
import { importChunk, mostImported } from '../admin/import-limits.ts';
import { lazily } from '../lazily.ts';
import { refusalStatus } from '../errors.ts';
import type { RefusalCode } from '../errors.ts';
import { DefinitionSchema } from './admin-views.ts';
import { cursorQuery } from './cursor-query.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const Draft = lazily(() =>
  z.strictObject({
    at: z
      .int()
      .min(0)
      .max(mostImported - 1)
      .describe('Its number in the import, from 0'),
    kind: z.enum(['new', 'amended']),
    serviceId: z.string().max(80),
    definition: DefinitionSchema,
    open: z.array(z.string().max(300)).max(100).describe('Places a person still has to see to'),
  }),
);

/** Lists and catalogues in and out. */
export const importRoutes = {
  readDefinitions: {
    ...paths.readDefinitions,
    runsOn: 'admin',
    allow: ['editor', 'reviewer', 'publisher', 'admin'],
    summary: 'Newest definitions of services, as many as one answer holds; ask again for the rest',
    body: lazily(() => z.strictObject({ serviceIds: z.array(z.string().max(80)).min(1).max(50) })),
    reply: lazily(() =>
      z.strictObject({
        definitions: z.array(z.strictObject({ serviceId: z.string(), definition: DefinitionSchema })),
        left: z.array(z.string()).describe('Ask for these again'),
      }),
    ),
    refusals: [],
    example: { body: { serviceIds: ['dang-ky-khai-sinh'] }, reply: { definitions: [], left: [] } },
  },
  listImports: {
    ...paths.listImports,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Imports of one’s department, newest first',
    query: cursorQuery,
    reply: lazily(() => z.strictObject({ imports: z.array(Import), next: z.string().optional() })),
    refusals: [],
    example: { reply: { imports: [] } },
  },
  openImport: {
    ...paths.openImport,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Begin an import of so many drafts',
    body: lazily(() => z.strictObject({ name: Import.shape.name, drafts: Import.shape.drafts })),
    reply: Import,
    refusals: ['idempotency-key-reused', 'too-busy'],
    example: { body: { name: 'danh-muc.xlsx', drafts: 120 } },
  },
  importDrafts: {
    ...paths.importDrafts,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Make some of its drafts, all of a call in one transaction; repeating it makes none twice',
    body: lazily(() => z.strictObject({ drafts: z.array(Draft).min(1).max(importChunk) })),
    reply: lazily(() =>
      z.strictObject({
        made: z.array(z.int()),
        refused: z.array(z.strictObject({ at: z.int(), code: z.enum(Object.keys(refusalStatus) as [RefusalCode]) })),
      }),
    ),
    refusals: ['not-found', 'not-allowed-now', 'definition-too-large', 'too-busy'],
    example: {
      body: {
        drafts: [
          {
            at: 0,
            kind: 'new',
            serviceId: 'cap-giay-phep-xay-dung',
            definition: { code: '1.013225' },
            open: ['name.en'],
          },
        ],
      },
      reply: { made: [0], refused: [] },
    },
  },
  actOnImport: {
    ...paths.actOnImport,
    runsOn: 'admin',
    allow: ['editor'],
    summary: 'Finish an import, or undo it: call again from `next` until there is none',
    body: lazily(() =>
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('finish') }),
        z.strictObject({ type: z.literal('undo'), from: z.int().min(0).max(mostImported) }),
      ]),
    ),
    reply: lazily(() =>
      z.strictObject({
        import: Import,
        undone: z.int(),
        kept: z.int().describe('Drafts that somebody has worked on stay'),
        next: z.int().optional(),
      }),
    ),
    refusals: ['not-found', 'not-allowed-now', 'too-busy'],
    example: { body: { type: 'undo', from: 0 } },
  },
} as const satisfies Record<string, Route>;
