import type { FeeAssessment } from '#shared/api/views.ts';
import type { Document } from '#shared/document/document.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import type { Dossier, DossierEvent, Letter } from '#shared/dossier/dossier.ts';
import type { HandOver } from '#shared/dossier/hand-overs.ts';
import type { Form, Regulation } from '#shared/dossier/regulation-set.ts';
import type { Concerning } from '#shared/person/person.ts';
import type { AreaName } from '#shared/service/answer-in-words.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';

/** A unit as a paper's head and contact line name it. */
export type PrintedAgency = { name: Text; parentName?: Text; place?: Text; address?: Text; phone?: string };

/** A block of the control slip with the names people had, and what was noted with it among staff. */
export type PrintedHandOver = Omit<HandOver, 'from' | 'to'> & { from: string; to: string; note?: string };

/** Everything a declaration prints; without a dossier it is the blank form. */
export type DeclarationData = {
  service: Service;
  caseId: string;
  agency?: PrintedAgency;
  filed?: {
    code: string;
    at: string;
    filerName: string;
    concerning: Concerning;
    answers: Answers;
    documents: Document[];
  };
  areaName: AreaName;
};

/** Everything the other papers print: what happened, never what is true at the moment of printing, so that a copy equals its original. */
export type PaperData = {
  dossier: Dossier;
  service: Service;
  agency: PrintedAgency;
  receiving: PrintedAgency;
  /** Who filed, with what the paper's head names. */
  filer: { fullName: string; phone?: string; email?: string; address?: string };
  documents: Document[];
  /** How it came on paper, and the papers counted; absent of what was filed online. */
  intake?: Intake;
  fee: FeeAssessment;
  /** The time limit as the procedure writes it. */
  timeLimit: Text;
  /** The letter of the action that issued the paper, where one was written. */
  letter?: Letter;
  /** Name of the officer who signs; absent on what the portal itself confirms. */
  officer?: string;
  /** What the event referred to. */
  refs: DossierEvent['refs'];
  /** The event's time; the paper's date. */
  at: string;
  /** Number of the paper: the dossier's code and the event's sequence. */
  number: string;
  portalUrl: string;
  /** The form as the regulation of that day has it; none where no regulation lays the paper down. */
  form?: Form & { regulation: Regulation };
  /** The date the event led to. */
  due?: { at: string; provisional: boolean };
  /** With an apology: the date promised before (instant), and the new day. */
  apology?: { before: string; until: string };
  /** Nobody signed it yet. */
  isDraft?: true;
  /** With the control slip: every hand-over, and the agencies that were asked for an opinion. */
  handOvers?: PrintedHandOver[];
  coordinating?: string[];
};
