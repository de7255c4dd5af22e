import type { Calendar } from '../calendar/calendar.ts';
import type { Actor } from '../person/actor.ts';
import type { StaffMember } from '../person/person.ts';
import type { Answers } from '../service/condition.ts';
import type { Service } from '../service/service.ts';
import type { Dossier, DossierEvent, Letter } from './dossier.ts';
import type { Policy } from './policy.ts';

/** What a draft says of its service under the version in force. */
export type Newer = Pick<Dossier, 'serviceVersion' | 'receivingAgencyId'>;

/** What an action is judged with: who, when, and the rules in force for the dossier. */
export type ActContext = {
  actor: Actor;
  /** The moment of the action (ISO, UTC). */
  at: string;
  service: Pick<Service, 'timeLimits' | 'form' | 'afterSupplement' | 'result'>;
  calendar: Calendar;
  policy: Policy;
  /** The answers in force, where a time limit depends on them. */
  answers?: Answers;
  /** With `assign` and `hand-over`: the colleague named, if there is one. */
  colleague?: Pick<StaffMember, 'staffId' | 'name' | 'agencyId' | 'duties'>;
  /** The official code, with the action that gives it (policy `codeAt`). */
  code?: string;
  /** With `submit`. */
  temporaryCode?: string;
  /** With `take-newer-version`. */
  newer?: Newer;
};

/** An event before it is chained to the one before it. */
export type UnsealedEvent = Omit<DossierEvent, 'previousHash' | 'hash'>;

/** What an action leads to; written in one transaction or not at all. */
export type Outcome = { dossier: Dossier; event: UnsealedEvent; letter?: Letter };
