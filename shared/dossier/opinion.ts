import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { Instant } from './dossier.ts';
import { opinionStages } from './opinion-stage.ts';

/** What one agency is asked: its content and own last day; of several, one leads (NĐ 61/2018 Đ19.6). */
export const OpinionAsked = lazily(() =>
  z.strictObject({
    agencyId: z.string().max(80),
    content: z.string().trim().min(1).max(2000),
    answerBy: z.iso.date(),
    isLead: z.boolean().optional(),
  }),
);
export type OpinionAsked = z.infer<typeof OpinionAsked>;

/** What an agency answered. */
export const OpinionAnswer = lazily(() =>
  z.strictObject({
    text: z.string(),
    documentIds: z.array(z.uuid()),
    staffName: z.string(),
    at: Instant,
    /** Did it come after its last day? The head of the one-stop is told (NĐ 61/2018 Đ19.5). */
    isLate: z.boolean(),
  }),
);

/** An opinion one agency was asked for on a dossier (lấy ý kiến): where it lies, how far it has come, and what may be opened for it. */
export const Opinion = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    /** Dense from 1 within the dossier. */
    no: z.int().min(1),
    /** Who was asked, and by whom. */
    agencyId: z.string(),
    askingAgencyId: z.string(),
    receivingAgencyId: z.string(),
    /** Of another level: the one-stop it goes to and comes back through (NĐ 61/2018 Đ19.7). */
    oneStopId: z.string().optional(),
    /** The agency it lies with now. */
    at: z.string(),
    stage: z.enum(opinionStages),
    content: z.string(),
    answerBy: z.iso.date(),
    dueAt: Instant,
    isLead: z.boolean(),
    /** Files of the dossier that may be opened for it, while it is open. */
    documentIds: z.array(z.uuid()),
    /** May the declared answers be read for it? */
    withAnswers: z.boolean(),
    askedAt: Instant,
    passedAt: Instant.optional(),
    answer: OpinionAnswer.optional(),
    returnedAt: Instant.optional(),
    serviceName: TextSchema,
    code: z.string(),
  }),
);
export type Opinion = z.infer<typeof Opinion>;
