import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Document } from '../document/document.ts';
import { Opinion } from '../dossier/opinion.ts';
import { agencyLevels } from '../agency/agency.ts';
import { Instant } from '../dossier/dossier.ts';
import { TextSchema } from '../words/text-schema.ts';
import { AnswersSchema } from './answers-schema.ts';

/** An opinion as the desk that asked sees it: what was asked of whom by when, where it lies, and the answer once it came back. */
export const OpinionView = lazily(() =>
  Opinion.pick({
    no: true,
    agencyId: true,
    stage: true,
    content: true,
    answerBy: true,
    dueAt: true,
    isLead: true,
    askedAt: true,
    answer: true,
  }).extend({
    agencyName: TextSchema,
    /** Of another level: the one-stop it goes through. */
    oneStopName: TextSchema.optional(),
    isLate: z.boolean().describe('Was it answered after its last day, or is that over and there is none?'),
  }),
);
export type OpinionView = z.infer<typeof OpinionView>;

/** A line of what an agency is asked for, or of what a one-stop waits for. */
export const OpinionRow = lazily(() =>
  Opinion.pick({
    dossierId: true,
    no: true,
    code: true,
    serviceName: true,
    stage: true,
    content: true,
    answerBy: true,
    dueAt: true,
    isLead: true,
    askedAt: true,
  }).extend({ agencyName: TextSchema, askingAgencyName: TextSchema }),
);
export type OpinionRow = z.infer<typeof OpinionRow>;

/** One opinion for who is asked: the question, and of the dossier what it was asked with. */
export const OpinionFolder = lazily(() =>
  OpinionRow.extend({
    at: Instant,
    serviceId: z.string(),
    serviceVersion: z.int(),
    may: z.enum(['pass-opinion', 'answer-opinion']).optional().describe('What the reader may do now'),
    answers: AnswersSchema.optional(),
    documents: z.array(Document).describe('Files it was asked with'),
    ownDocuments: z.array(Document).describe('Files of one’s own agency for the answer'),
    answer: Opinion.shape.answer,
  }),
);
export type OpinionFolder = z.infer<typeof OpinionFolder>;

/** A unit that may be asked for an opinion. */
export const AskableUnit = lazily(() =>
  z.strictObject({ id: z.string(), name: TextSchema, level: z.enum(agencyLevels), isSameLevel: z.boolean() }),
);
export type AskableUnit = z.infer<typeof AskableUnit>;
