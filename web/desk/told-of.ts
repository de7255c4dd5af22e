import type { StaffActionType } from '../words/desk-actions.ts';

/** Of what an officer does, what its applicant must learn of, whatever they turned off: where nothing reaches them it goes on paper. */
export const toldOf: readonly StaffActionType[] = [
  'decline',
  'request-supplement',
  'request-payment',
  'message',
  'announce-visit',
  'record-visit',
  'refuse',
  'stop',
  'extend',
  'resolve',
  'stamp',
  'correct',
];
