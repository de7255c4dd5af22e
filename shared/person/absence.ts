import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** Local days on which a member of staff is away (nghỉ phép, công tác), both included: nothing is handed to them then. */
export const Absence = lazily(() => z.strictObject({ from: z.iso.date(), to: z.iso.date() }));
export type Absence = z.infer<typeof Absence>;
