import * as z from 'zod';
import { tidyText } from './service/tidy.ts';

/** A text that somebody types and others read: tidied, not empty, at most so many characters. */
export const tidied = (most: number) => z.string().overwrite(tidyText).min(1).max(most);
