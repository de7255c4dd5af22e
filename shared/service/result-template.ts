import * as z from 'zod';
import { lazily } from '../lazily.ts';

/**
 * How the portal prints a result, in Vietnamese as papers are: its title, and its text line by line. `{…}` stands for what the dossier
 * says, see `fill-template`.
 */
export const ResultTemplate = lazily(() =>
  z.strictObject({
    title: z.string().min(1).max(200),
    body: z.string().min(1).max(6000),
    /** Above the name of the leader who signs: "CHỦ TỊCH". */
    signedAs: z.string().min(1).max(100),
  }),
);
export type ResultTemplate = z.infer<typeof ResultTemplate>;
