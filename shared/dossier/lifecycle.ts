import type { Duty } from '../person/duty.ts';
import type { Status } from './status.ts';

/** Everything anyone can do to a dossier, as imperatives. An event is one of these that happened. */
export const actionTypes = [
  'open',
  'take-newer-version',
  'submit',
  'submit-to-pay',
  'answer-supplement',
  'withdraw',
  'collect',
  'accept',
  'decline',
  'request-supplement',
  'request-payment',
  'confirm-payment',
  'judge-exemption',
  'assign',
  'claim',
  'hand-over',
  'propose',
  'resolve',
  'refuse',
  'stop',
  'extend',
  'return-result',
  'correct',
  'transfer',
  're-date',
] as const;
export type ActionType = (typeof actionTypes)[number];

/**
 * What a move does to the clocks. `intake` starts (again) the working hours in which a submission must be answered; `start` begins the
 * time limit at acceptance (NĐ 61/2018 Đ17.3); `pause` stops whichever clock runs; `resume` goes on where it stopped; `restart` counts
 * from zero (NĐ 61/2018 Đ19.4; a sector's law may say resume); `extend` sets the one new date (Đ19.9); `end` stops for good; `recount`
 * counts the same clock again by another calendar.
 */
export type ClockEffect = 'none' | 'intake' | 'start' | 'pause' | 'resume' | 'restart' | 'extend' | 'end' | 'recount';

export type Move = {
  /** The applicant, the portal itself following what an administrator did to a unit or the calendar, or staff who hold one of these duties. */
  by: 'applicant' | 'system' | readonly Duty[];
  to: Status;
  clock: ClockEffect;
  /** Only the officer who holds the dossier may do it; a leader always may. */
  holder?: true;
};

const reception = ['reception'] as const;
const leader = ['leader'] as const;
const processor = ['processor', 'leader'] as const;

/** Its unit ended and another took over: open dossiers go there as they stand, with the due date kept. */
const transfer = (to: Status) => ({ transfer: { by: 'system', to, clock: 'none' } }) as const;
/** Its fee was paid while nothing waited for it. That money came is the portal's to say, on a provider's, a statement's or a cashier's proof. */
const paid = (to: Status) => ({ 'confirm-payment': { by: 'system', to, clock: 'none' } }) as const;
/** The working calendar changed and an administrator had the date counted again, where a clock runs. */
const dated = (to: Status) => ({ ...transfer(to), 're-date': { by: 'system', to, clock: 'recount' } }) as const;

/** What moves a dossier on, from which status, who may do it, and what happens to the clock. There is no other copy of these rules. */
export const lifecycle: Record<Status, Partial<Record<ActionType, Move>>> = {
  draft: {
    'take-newer-version': { by: 'applicant', to: 'draft', clock: 'none' },
    submit: { by: 'applicant', to: 'submitted', clock: 'intake' },
    'submit-to-pay': { by: 'applicant', to: 'payment-before-acceptance', clock: 'none' },
  },
  submitted: {
    ...paid('submitted'),
    'judge-exemption': { by: reception, to: 'submitted', clock: 'none' },
    accept: { by: reception, to: 'accepted', clock: 'start' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    'request-supplement': { by: reception, to: 'supplement-before-acceptance', clock: 'pause' },
    'request-payment': { by: reception, to: 'payment-before-acceptance', clock: 'pause' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    ...dated('submitted'),
  },
  'supplement-before-acceptance': {
    ...paid('supplement-before-acceptance'),
    'answer-supplement': { by: 'applicant', to: 'submitted', clock: 'intake' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    ...transfer('supplement-before-acceptance'),
  },
  'payment-before-acceptance': {
    'confirm-payment': { by: 'system', to: 'submitted', clock: 'intake' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    ...transfer('payment-before-acceptance'),
  },
  accepted: {
    ...paid('accepted'),
    'judge-exemption': { by: reception, to: 'accepted', clock: 'none' },
    assign: { by: leader, to: 'processing', clock: 'none' },
    claim: { by: processor, to: 'processing', clock: 'none' },
    'request-supplement': { by: reception, to: 'supplement', clock: 'pause' },
    'request-payment': { by: reception, to: 'payment', clock: 'pause' },
    resolve: { by: leader, to: 'resolved', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    ...dated('accepted'),
  },
  processing: {
    ...paid('processing'),
    'judge-exemption': { by: processor, to: 'processing', clock: 'none', holder: true },
    assign: { by: leader, to: 'processing', clock: 'none' },
    claim: { by: processor, to: 'processing', clock: 'none' },
    'hand-over': { by: processor, to: 'processing', clock: 'none', holder: true },
    'request-supplement': { by: processor, to: 'supplement', clock: 'pause', holder: true },
    'request-payment': { by: processor, to: 'payment', clock: 'pause', holder: true },
    propose: { by: processor, to: 'processing', clock: 'none', holder: true },
    extend: { by: leader, to: 'processing', clock: 'extend' },
    resolve: { by: leader, to: 'resolved', clock: 'end' },
    refuse: { by: leader, to: 'refused', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    ...dated('processing'),
  },
  supplement: {
    ...paid('supplement'),
    'answer-supplement': { by: 'applicant', to: 'processing', clock: 'restart' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    ...transfer('supplement'),
  },
  payment: {
    'confirm-payment': { by: 'system', to: 'processing', clock: 'resume' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    ...transfer('payment'),
  },
  resolved: {
    ...paid('resolved'),
    collect: { by: 'applicant', to: 'returned', clock: 'none' },
    'return-result': { by: reception, to: 'returned', clock: 'none' },
    correct: { by: leader, to: 'processing', clock: 'restart' },
    ...transfer('resolved'),
  },
  returned: { correct: { by: leader, to: 'processing', clock: 'restart' } },
  declined: {},
  withdrawn: {},
  stopped: {},
  refused: {},
};
