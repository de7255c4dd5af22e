import type { Duty } from '../person/duty.ts';
import type { Status } from './status.ts';

/** Everything anyone can do to a dossier, as imperatives. An event is one of these that happened. */
export const actionTypes = [
  'open',
  'take-newer-version',
  'submit',
  'submit-to-pay',
  'answer-supplement',
  'choose-delivery',
  'withdraw',
  'collect',
  'receive',
  'receive-supplement',
  'discard',
  'accept',
  'decline',
  'request-supplement',
  'request-payment',
  'confirm-payment',
  'judge-exemption',
  'assign',
  'claim',
  'hand-over',
  'acknowledge',
  'ask-opinions',
  'announce-visit',
  'record-visit',
  'propose',
  'review',
  'return-draft',
  'approve',
  'stamp',
  'resolve',
  'refuse',
  'stop',
  'extend',
  'return-result',
  'correct',
  'transfer',
  're-date',
  'write',
  'message',
  'note',
  'pass-opinion',
  'answer-opinion',
  'prepare-apology',
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
  /** Only staff of the agency an opinion lies with (`opinion.ts`), whatever agency decides the dossier. */
  asked?: true;
};

const reception = ['reception'] as const;
const leader = ['leader'] as const;
const processor = ['processor', 'leader'] as const;
const desk = ['reception', 'processor', 'leader'] as const;
const registrar = ['registrar'] as const;

/** Its unit ended and another took over: open dossiers go there as they stand, with the due date kept. */
const transfer = (to: Status) => ({ transfer: { by: 'system', to, clock: 'none' } }) as const;
/** Its fee was paid while nothing waited for it. That money came is the portal's to say, on a provider's, a statement's or a cashier's proof. */
const paid = (to: Status) => ({ 'confirm-payment': { by: 'system', to, clock: 'none' } }) as const;
/** Whoever holds it, or a leader, gives it to a colleague: also while the applicant is awaited, so that nobody on leave gets it back. */
const handOver = (to: Status) => ({ 'hand-over': { by: processor, to, clock: 'none', holder: true } }) as const;
/** The working calendar changed and an administrator had the date counted again, where a clock runs. */
const dated = (to: Status) => ({ ...transfer(to), 're-date': { by: 'system', to, clock: 'recount' } }) as const;

/** Applicant and agency write to each other, and staff note among themselves, without moving anything. */
const talk = (to: Status) =>
  ({
    write: { by: 'applicant', to, clock: 'none' },
    message: { by: desk, to, clock: 'none' },
    note: { by: desk, to, clock: 'none' },
  }) as const;

/** The applicant says anew how the result is to be received, until it is there. */
const choose = (to: Status) => ({ 'choose-delivery': { by: 'applicant', to, clock: 'none' } }) as const;

/** What other agencies do with an opinion they were asked for: its time limit goes on (NĐ 61/2018 Đ19.5). */
const opinions = (to: Status) =>
  ({
    'pass-opinion': { by: reception, to, clock: 'none', asked: true },
    'answer-opinion': { by: processor, to, clock: 'none', asked: true },
  }) as const;

/** The portal prepares an apology for what will be late (NĐ 61/2018 Đ19.9); only a leader sends it. */
const late = (to: Status) =>
  ({
    'prepare-apology': { by: 'system', to, clock: 'none' },
    extend: { by: leader, to, clock: 'extend' },
  }) as const;

/** What moves a dossier on, from which status, who may do it, and what happens to the clock. There is no other copy of these rules. */
export const lifecycle: Record<Status, Partial<Record<ActionType, Move>>> = {
  draft: {
    'take-newer-version': { by: 'applicant', to: 'draft', clock: 'none' },
    submit: { by: 'applicant', to: 'submitted', clock: 'intake' },
    'submit-to-pay': { by: 'applicant', to: 'payment-before-acceptance', clock: 'none' },
    receive: { by: reception, to: 'accepted', clock: 'start' },
    // On paper, with something missing or not to be received: filed as it was brought, with Form 02 or 03 (NĐ 61/2018 Đ17.1.a–b).
    'request-supplement': { by: reception, to: 'supplement-before-acceptance', clock: 'none' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    discard: { by: reception, to: 'withdrawn', clock: 'end' },
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
    ...choose('submitted'),
    ...talk('submitted'),
  },
  'supplement-before-acceptance': {
    ...paid('supplement-before-acceptance'),
    'answer-supplement': { by: 'applicant', to: 'submitted', clock: 'intake' },
    'receive-supplement': { by: reception, to: 'submitted', clock: 'intake' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    ...transfer('supplement-before-acceptance'),
    ...choose('supplement-before-acceptance'),
    ...talk('supplement-before-acceptance'),
  },
  'payment-before-acceptance': {
    'confirm-payment': { by: 'system', to: 'submitted', clock: 'intake' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    decline: { by: reception, to: 'declined', clock: 'end' },
    ...transfer('payment-before-acceptance'),
    ...choose('payment-before-acceptance'),
    ...talk('payment-before-acceptance'),
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
    ...late('accepted'),
    ...dated('accepted'),
    ...choose('accepted'),
    ...talk('accepted'),
  },
  processing: {
    ...paid('processing'),
    'judge-exemption': { by: processor, to: 'processing', clock: 'none', holder: true },
    assign: { by: leader, to: 'processing', clock: 'none' },
    claim: { by: processor, to: 'processing', clock: 'none' },
    ...handOver('processing'),
    acknowledge: { by: processor, to: 'processing', clock: 'none', holder: true },
    'request-supplement': { by: processor, to: 'supplement', clock: 'pause', holder: true },
    'request-payment': { by: processor, to: 'payment', clock: 'pause', holder: true },
    'ask-opinions': { by: processor, to: 'processing', clock: 'none', holder: true },
    'announce-visit': { by: processor, to: 'processing', clock: 'none', holder: true },
    'record-visit': { by: processor, to: 'processing', clock: 'none', holder: true },
    propose: { by: processor, to: 'processing', clock: 'none', holder: true },
    review: { by: processor, to: 'processing', clock: 'none' },
    'return-draft': { by: processor, to: 'processing', clock: 'none' },
    approve: { by: leader, to: 'signed', clock: 'none' },
    resolve: { by: leader, to: 'resolved', clock: 'end' },
    refuse: { by: leader, to: 'refused', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    ...late('processing'),
    ...dated('processing'),
    ...choose('processing'),
    ...talk('processing'),
    ...opinions('processing'),
  },
  signed: {
    ...paid('signed'),
    'return-draft': { by: [...leader, ...registrar], to: 'processing', clock: 'none' },
    stamp: { by: registrar, to: 'resolved', clock: 'end' },
    ...late('signed'),
    ...dated('signed'),
    ...choose('signed'),
    ...talk('signed'),
    ...opinions('signed'),
  },
  supplement: {
    ...paid('supplement'),
    'answer-supplement': { by: 'applicant', to: 'processing', clock: 'restart' },
    'receive-supplement': { by: reception, to: 'processing', clock: 'restart' },
    ...handOver('supplement'),
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    ...transfer('supplement'),
    ...choose('supplement'),
    ...talk('supplement'),
    ...opinions('supplement'),
  },
  payment: {
    'confirm-payment': { by: 'system', to: 'processing', clock: 'resume' },
    ...handOver('payment'),
    withdraw: { by: 'applicant', to: 'withdrawn', clock: 'end' },
    stop: { by: leader, to: 'stopped', clock: 'end' },
    ...transfer('payment'),
    ...choose('payment'),
    ...talk('payment'),
    ...opinions('payment'),
  },
  resolved: {
    ...paid('resolved'),
    collect: { by: 'applicant', to: 'returned', clock: 'none' },
    'return-result': { by: reception, to: 'returned', clock: 'none' },
    correct: { by: leader, to: 'processing', clock: 'restart' },
    ...transfer('resolved'),
    ...talk('resolved'),
  },
  returned: { correct: { by: leader, to: 'processing', clock: 'restart' }, ...talk('returned') },
  declined: {},
  withdrawn: {},
  stopped: {},
  refused: {},
};
