import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { documentTypes, maxDocumentBytes, minDocumentBytes } from './limits.ts';

export { documentTypes, maxDocumentBytes, minDocumentBytes };

/** `waiting` for its bytes, `checking` them, `clean` or `refused`. Nobody opens one that is not clean. */
export const documentStates = ['waiting', 'checking', 'clean', 'refused'] as const;

export const documentRefusals = ['wrong-content', 'threat', 'damaged', 'never-arrived'] as const;

/** A file with a dossier: `asked` names the document the service asks for, `field.<id>` a file field, or `result`. */
export const Document = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    asked: z.string().max(100),
    name: z.string().min(1).max(200),
    type: z.enum(documentTypes),
    bytes: z.int().min(minDocumentBytes).max(maxDocumentBytes),
    sha256: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/)
      .describe('Base64, as S3 wants it'),
    state: z.enum(documentStates),
    refusal: z.enum(documentRefusals).optional(),
    versionId: z.string().optional(),
    by: z.enum(['applicant', 'staff']),
    /** Of a result that the registrar numbered and sealed: its number. */
    sealed: z.string().optional(),
    /** Of a signed result: the file it was made of, who signed it and when. */
    signed: z.strictObject({ from: z.uuid(), staffName: z.string(), at: z.iso.datetime() }).optional(),
    /** The answer revision it was added for. */
    revision: z.int().min(0),
    createdAt: z.iso.datetime(),
  }),
);
export type Document = z.infer<typeof Document>;
