import type { Workplace } from '../session/staff-gate.tsx';
import { deskWords } from '../words/desk.ts';
import { forgetTyped } from './typed-kept.ts';

/** The desk as a place to work: who receives, processes, leads and takes fees. */
export const deskPlace: Workplace = {
  duties: ['reception', 'processor', 'leader', 'cashier'],
  address: '/can-bo/',
  words: deskWords,
  onLeave: forgetTyped,
};
