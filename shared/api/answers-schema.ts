import * as z from 'zod';
import { lazily } from '../lazily.ts';
import type { Answers } from '../service/condition.ts';

/** Answers as sent: shapes are judged by the service's form, not here. */
export const AnswersSchema = lazily(() => z.record(z.string().max(60), z.json()) as unknown as z.ZodType<Answers>);
