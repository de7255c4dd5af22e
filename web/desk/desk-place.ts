import type { Workplace } from '../session/staff-gate.tsx';
import { deskWords } from '../words/desk.ts';
import { forgetTyped } from './typed-kept.ts';

/** The desk as a place to work: for who receives, processes, leads and takes fees. */
export const deskPlace: Workplace = {
  page: 'desk',
  words: deskWords,
  onLeave: forgetTyped,
};
