import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { AnswersSchema } from '#shared/api/answers-schema.ts';
import { Document, documentRefusals } from '#shared/document/document.ts';
import { Dossier, DossierEvent, Letter } from '#shared/dossier/dossier.ts';
import { Intake } from '#shared/dossier/intake.ts';
import type { Opinion } from '#shared/dossier/opinion.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { SealPlaces } from '#shared/result/seal-places.ts';
import { Concerning } from '#shared/person/person.ts';
import type { Item } from './table.ts';
import { readOpinion } from './opinion-items.ts';
import { readPayment, readRefund } from './payment-items.ts';
import { isExpired } from './table.ts';

/** The answers of one revision: written until filed, then kept as filed. */
export const StoredAnswers = lazily(() =>
  z.object({
    revision: z.int().min(1),
    saved: z.int().min(0),
    answers: AnswersSchema,
    concerning: Concerning,
    intake: Intake.optional(),
    savedAt: z.iso.datetime().optional(),
  }),
);
export type StoredAnswers = z.infer<typeof StoredAnswers>;

/** A file and what is known of its two checks so far, which come in any order. */
export const StoredDocument = lazily(() =>
  z.object({
    ...Document.shape,
    dossierId: z.uuid(),
    content: z.enum(['right', ...documentRefusals]).optional(),
    verdict: z.enum(['clean', 'threat']).optional(),
    quarantineVersionId: z.string().optional(),
    /** Of a file for an opinion: the agency that brought it. */
    byAgency: z.string().optional(),
    /** Of a result: who of the staff brought it, by uploading, drafting or signing it. */
    staffId: z.string().optional(),
    /** Of a draft made from the service's template: where on its first page number, date and QR code go, in points. */
    places: SealPlaces.optional(),
  }),
);
export type StoredDocument = z.infer<typeof StoredDocument>;

/** The reply given to an Idempotency-Key, and the hash of what was asked with it. */
export const StoredReply = lazily(() => z.object({ keyHash: z.string(), requestHash: z.string(), reply: z.string() }));
export type StoredReply = z.infer<typeof StoredReply>;

const StoredDossier = lazily(() => z.object(Dossier.shape));
const Touched = lazily(() => z.object({ filesTouched: z.int().default(0) }));
const StoredEvent = lazily(() => z.object(DossierEvent.shape));
const StoredLetter = lazily(() => z.object(Letter.shape));

/** The dossier item as it is stored, index attributes left out. */
export const readDossier = (item: Item): Dossier => StoredDossier.parse(item);
export const readEvent = (item: Item): DossierEvent => StoredEvent.parse(item);

/** All that a decision about one dossier needs, as one consistent read found it. Events only where they were asked for. */
export type Folder = {
  dossier: Dossier;
  answers: StoredAnswers[];
  documents: StoredDocument[];
  letters: Letter[];
  /** What it owes or owed, in order. */
  payments: Payment[];
  /** What goes back, or went. */
  refunds: Refund[];
  /** Opinions other agencies were asked for, in order. */
  opinions: Opinion[];
  replies: StoredReply[];
  events: DossierEvent[];
  /** How often a file came or went in the revision being written. */
  filesTouched: number;
};

/** A folder in which nothing lies yet. */
export const emptyFolder: Omit<Folder, 'dossier'> = {
  answers: [],
  documents: [],
  letters: [],
  payments: [],
  refunds: [],
  opinions: [],
  replies: [],
  events: [],
  filesTouched: 0,
};

/** What an item of a dossier is, by its sort key: `A#DOC#…` is a DOC, `E#…` an EVENT. */
const roomOf = (item: Item): string => {
  const [wing, room = ''] = String(item.SK).split('#');
  return wing === 'E' ? 'EVENT' : room;
};

/** Sorts what a Query of one dossier found into its folder; `undefined` where there is no dossier. */
export const openFolder = (items: readonly Item[], at: string): Folder | undefined => {
  const parts: Omit<Folder, 'dossier'> = {
    answers: [],
    documents: [],
    letters: [],
    payments: [],
    refunds: [],
    opinions: [],
    replies: [],
    events: [],
    filesTouched: 0,
  };
  let dossier: Dossier | undefined;
  for (const item of items) {
    switch (roomOf(item)) {
      case 'DOSSIER':
        dossier = readDossier(item);
        ({ filesTouched: parts.filesTouched } = Touched.parse(item));
        break;
      case 'ANSWERS':
        parts.answers.push(StoredAnswers.parse(item));
        break;
      case 'DOC':
        parts.documents.push(StoredDocument.parse(item));
        break;
      case 'PAY':
        parts.payments.push(readPayment(item));
        break;
      case 'REFUND':
        parts.refunds.push(readRefund(item));
        break;
      case 'OPINION':
        parts.opinions.push(readOpinion(item));
        break;
      case 'LETTER':
        parts.letters.push(StoredLetter.parse(item));
        break;
      case 'KEY':
        if (!isExpired(item, at)) parts.replies.push(StoredReply.parse(item));
        break;
      case 'EVENT':
        parts.events.push(readEvent(item));
        break;
      default:
    }
  }
  return dossier && { dossier, ...parts };
};

/** The revision being written, else the last one filed. */
export const currentAnswers = (folder: Folder): StoredAnswers | undefined => {
  const { filed, open } = folder.dossier.revision;
  return answersOf(folder, open ?? filed) ?? answersOf(folder, filed);
};

export const answersOf = (folder: Folder, revision: number): StoredAnswers | undefined =>
  folder.answers.find((each) => each.revision === revision);

/** The document as the outside may know it. */
export const publicDocument = (stored: StoredDocument): Document => {
  const {
    dossierId: _d,
    content: _c,
    verdict: _v,
    quarantineVersionId: _q,
    byAgency: _a,
    staffId: _s,
    places: _p,
    ...document
  } = stored;
  return document;
};
