import type { Agency } from '../agency/agency.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Actor } from '../person/actor.ts';
import type { StaffMember } from '../person/person.ts';
import type { Answers } from '../service/condition.ts';
import type { Service } from '../service/service.ts';
import type { Dossier, DossierEvent, Letter } from './dossier.ts';
import type { Text } from '../words/text.ts';
import type { Opinion } from './opinion.ts';
import type { Policy } from './policy.ts';

/** What a draft says of its service under the version in force. */
export type Newer = Pick<Dossier, 'serviceVersion' | 'receivingAgencyId'>;

/** What an action is judged with: who, when, and the rules in force for the dossier. */
export type ActContext = {
  actor: Actor;
  /** The moment of the action (ISO, UTC). */
  at: string;
  service: Pick<Service, 'timeLimits' | 'form' | 'afterSupplement' | 'result' | 'steps' | 'chain' | 'cases'>;
  calendar: Calendar;
  policy: Policy;
  /** The answers in force, where a time limit depends on them. */
  answers?: Answers;
  /** With `assign` and `hand-over`: the colleague named, if there is one. */
  colleague?: Pick<StaffMember, 'staffId' | 'name' | 'agencyId' | 'duties' | 'absence'>;
  /** Opinions asked for so far; with what an asked agency does, the one it is about. */
  opinions?: readonly Opinion[];
  opinion?: Opinion | undefined;
  /** With `ask-opinions`: the units named and the one that asks, as they stand. */
  units?: readonly AskedUnit[];
  serviceName?: Text;
  /** The official code, with the action that gives it (policy `codeAt`). */
  code?: string;
  /** With `approve`: the signed files of what was proposed. */
  approved?: string[];
  /** With `submit`. */
  temporaryCode?: string;
  /** With `submit` of a part of a chain by the portal: the dossier it was declared with. */
  declaredWith?: string | undefined;
  /** With `take-newer-version`. */
  newer?: Newer;
  /** With `correct`: the unit that received it so far. */
  receivingFrom?: string;
};

/** A unit that asks or is asked: where it stands, and which one-stop receives for it. */
export type AskedUnit = Pick<Agency, 'id' | 'level' | 'receivedAt' | 'name'>;

/** An event before it is chained to the one before it. */
export type UnsealedEvent = Omit<DossierEvent, 'previousHash' | 'hash'>;

/** What an action leads to; written in one transaction or not at all. */
export type Outcome = { dossier: Dossier; event: UnsealedEvent; letter?: Letter; opinions: readonly Opinion[] };
