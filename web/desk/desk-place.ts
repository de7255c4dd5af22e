import type { Workplace } from '../session/staff-gate.tsx';
import { forgetReport } from '../cash/kept-report.ts';
import { deskWords } from '../words/desk.ts';
import { forgetFilters } from './use-filters.ts';

/** The desk as a place to work: for who receives, processes, leads and takes fees. */
export const deskPlace: Workplace = {
  page: 'desk',
  words: deskWords,
  onLeave: () => {
    forgetFilters();
    forgetReport();
  },
};
