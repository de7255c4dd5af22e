import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { DossierPage } from './views.ts';

/** What was found by what was typed or scanned. */
export const FoundPage = lazily(() =>
  DossierPage.extend({
    by: z.enum(['code', 'identity', 'phone', 'words']).describe('What it was taken for'),
    more: z.boolean().describe('There are others: say more'),
  }),
);
