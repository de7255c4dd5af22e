import type { Workplace } from '../session/staff-gate.tsx';
import { adminWords } from '../words/admin.ts';

/** The administration as a place to work: for who writes, reviews and publishes procedures, and who administers. */
export const adminPlace: Workplace = {
  page: 'admin',
  words: adminWords,
};
