import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** What a service and the parts of its definition go by. */
export const Slug = lazily(() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
);
