import type { CodeTail } from '#shared/dossier/code.ts';

/**
 * Every list of the portal and its key. Nothing is scanned and no filter throws items away.
 *
 * | what                                   | PK                       | SK                               |
 * |----------------------------------------|--------------------------|----------------------------------|
 * | the dossier                            | `D#<dossier>`            | `A#DOSSIER`                      |
 * | … its row for a second agency          | `D#<dossier>`            | `A#DESK`                         |
 * | … its row for its organisation         | `D#<dossier>`            | `A#ORG`                          |
 * | … the answers of a revision            | `D#<dossier>`            | `A#ANSWERS#0001`                 |
 * | … a file, also of a decision           | `D#<dossier>`            | `A#DOC#<document>`               |
 * | … a letter                             | `D#<dossier>`            | `A#LETTER#0003`                  |
 * | … the reply to an Idempotency-Key      | `D#<dossier>`            | `A#KEY#<hash>`                   |
 * | … a payment it owes or owed            | `D#<dossier>`            | `A#PAY#0001`                     |
 * | … a refund it is owed or got           | `D#<dossier>`            | `A#REFUND#<uuid>`                |
 * | … an event                             | `D#<dossier>`            | `E#000001`                       |
 * | … an opening by staff                  | `D#<dossier>`            | `L#<instant>#<id>`               |
 * | … a message claimed for sending        | `D#<dossier>`            | `N#000001#<channel>`             |
 * | … the names and tails it is found by   | `D#<dossier>`            | `S#NAMES`                        |
 * | a code, official or temporary          | `CODE#<code>`            | `CODE`                           |
 * | the counter of a unit's local day      | `COUNTER#<unit>#<date>`  | `COUNTER`                        |
 * | a name to find a dossier by            | `S#<agency>#<2 letters>` | `<folded name>#<dossier>`        |
 * | the end of a code to find a dossier by | `S#<agency>#<tail>`      | `<date>#<dossier>`               |
 * | an upload still waited for             | `UPLOADS#<hour>`         | `<dossier>#<document>`           |
 * | a person                               | `P#<person>`             | `PERSON`                         |
 * | … a notice in the inbox                | `P#<person>`             | `N#<notice>`                     |
 * | … the reply to an Idempotency-Key      | `P#<person>`             | `KEY#<hash>`                     |
 * | a member of staff                      | `STAFF#<staff>`          | `STAFF`                          |
 * | … what was done to them                | `STAFF#<staff>`          | `E#000001`                       |
 * | … the reply to an Idempotency-Key      | `STAFF#<staff>`          | `KEY#<hash>`                     |
 * | whose staff sign-in it is              | `STAFF_SIGNIN#<hash>`    | `STAFF_SIGNIN`                   |
 * | an agency                              | `AGENCIES`               | `<agency>`                       |
 * | … what was done to it                  | `AGENCY#<agency>`        | `E#000001`                       |
 * | a service version                      | `SERVICE#<service>`      | `V#0001`                         |
 * | … when each version holds              | `SERVICE#<service>`      | `VERSIONS`                       |
 * | … its draft, so that there is one      | `SERVICE#<service>`      | `DRAFT`                          |
 * | … what was done to it                  | `SERVICE#<service>`      | `E#000001`                       |
 * | … the reply to an Idempotency-Key      | `SERVICE#<service>`      | `KEY#<hash>`                     |
 * | … its row in the list of services      | `SERVICES`               | `<service>`                      |
 * | a draft of a service                   | `DRAFT#<draft>`          | `DRAFT`                          |
 * | … its definition as last saved         | `DRAFT#<draft>`          | `DEFINITION`                     |
 * | … a comment                            | `DRAFT#<draft>`          | `C#<comment>`                    |
 * | … an event                             | `DRAFT#<draft>`          | `E#000001`                       |
 * | … the reply to an Idempotency-Key      | `DRAFT#<draft>`          | `KEY#<hash>`                     |
 * | a publishing decision                  | `DECISION#<decision>`    | `DECISION`                       |
 * | … whether it is signed: the one flip   | `DECISION#<decision>`    | `STATE`                          |
 * | … what was done to it                  | `DECISION#<decision>`    | `E#000001`                       |
 * | … the reply to an Idempotency-Key      | `DECISION#<decision>`    | `KEY#<hash>`                     |
 * | the number of a signed decision        | `DECISION_NUMBER#<issuer>#<year>` | `<number>`              |
 * | an import of a list of procedures      | `IMPORT#<import>`        | `IMPORT`                         |
 * | … what was done to it                  | `IMPORT#<import>`        | `E#000001`                       |
 * | a service of another system            | `EXTERNAL_SERVICES`      | `<service>`                      |
 * | … what was done to it                  | `EXTERNAL#<service>`     | `E#000001`                       |
 * | the calendar, one version / in force   | `CALENDAR`               | `V#<version>` / `CURRENT`        |
 * | how the province presents itself       | `PROVINCE`               | `CURRENT`                        |
 * | the policy in force                    | `POLICY`                 | `CURRENT`                        |
 * | provinces and communes                 | `AREAS`                  | `CURRENT`                        |
 * | an attempt to pay, by its reference    | `ATTEMPT#<reference>`    | `ATTEMPT`                        |
 * | … money that came for it               | `ATTEMPT#<reference>`    | `MONEY#<key>`                    |
 * | a link to pay by, by its hash          | `PAY_LINK#<hash>`        | `PAY_LINK`                       |
 * | a book of receipts: its last number    | `RECEIPTS#<collector>#<serial>#<year>` | `COUNTER`            |
 * | … a receipt                            | `RECEIPTS#<collector>#<serial>#<year>` | `R#00000001`         |
 * | a receipt by what only its paper tells | `RECEIPT_CHECK#<verification>` | `RECEIPT_CHECK`            |
 * | a line of a bank statement             | `LINE#<key>`             | `LINE`                           |
 * | a statement that was read              | `STATEMENTS#<collector>` | `<digest of its file>`           |
 * | a collector's day: taken at a counter  | `CASH#<collector>#<date>` | `E#<at>#<id>`                   |
 * | … that it is closed                    | `CASH#<collector>#<date>` | `CLOSING`                       |
 * | periods remitted to the Treasury       | `REMITTED#<collector>`   | `R#<from>`                       |
 * | … the last day of the last one         | `REMITTED#<collector>`   | `LAST`                           |
 * | whether a collector's day adds up      | `RECONCILED#<collector>` | `<date>`                         |
 * | a unit that collects fees              | `COLLECTORS`             | `<agency>`                       |
 * | … what was done to it                  | `COLLECTOR#<agency>`     | `E#000001`                       |
 * | whose form and series of receipts it is | `RECEIPT_SERIES#<form>#<series>` | `RECEIPT_SERIES`        |
 * | what an organisation granted           | `ORG#<organisation>`     | `GRANT#<grant>`                  |
 * | a link to accept a grant, by its hash  | `GRANT_LINK#<hash>`      | `GRANT_LINK`                     |
 * | a token bucket                         | `BUCKET#<who>`           | `<route>`                        |
 *
 * | list                                   | index    | partition                     | sort                        |
 * |----------------------------------------|----------|-------------------------------|-----------------------------|
 * | one's own dossiers, newest first       | byOwner  | `P#<person>`                  | `<updatedAt>#<dossier>`     |
 * | an organisation's, newest first        | byOwner  | `ORG#<organisation>`          | `<updatedAt>#<dossier>`     |
 * | the grants one holds, newest first     | byOwner  | `GRANTS#<person>`             | `<grantedAt>#<grant>`       |
 * | the inbox, newest first                | byOwner  | `N#<person>`                  | `<at>#<notice>`             |
 * | what one has to pay, oldest first      | byOwner  | `OWES#<person>`               | `<createdAt>#<dossier>#<no>` |
 * | what an organisation has to pay        | byHolder | `OWES#<organisation>`         | `<createdAt>#<dossier>#<no>` |
 * | attempts to ask a provider about       | byQueue  | `ATTEMPTS#<0–3>`              | `<nextQueryAt>#<reference>` |
 * | attempts in doubt, for a person        | byQueue  | `DOUBTS#<collector>`          | `<createdAt>#<reference>`   |
 * | refunds that are not over              | byQueue  | `REFUNDS#<collector>`         | `<createdAt>#<refund>`      |
 * | … those a provider is to send          | byHolder | `REFUNDS_TO_SEND`             | `<updatedAt>#<refund>`      |
 * | lines of statements for a person       | byQueue  | `LINES#<collector>`           | `<at>#<key>`                |
 * | money of a collector's day             | byQueue  | `MONEY#<collector>#<date>`    | `<at>#<reference>#<key>`    |
 * | payments whose receipt is not right    | byQueue  | `RECEIPTS_DUE#<0–3>`          | `<updatedAt>#<dossier>#<no>` |
 * | receipts of a collector's day          | byQueue  | `RECEIPTS#<collector>#<date>` | `<serial>#<number>`        |
 * | receipts of who paid                   | byOwner  | `RECEIPTS#<person>`           | `<at>#<serial>#<number>`   |
 * | an agency's queue, most urgent first   | byQueue  | `<agency>#<bucket>#<0–7>`     | `<due>#<dossier>`           |
 * | … done, to be handed over first        | byQueue  | `<agency>#done#<0–7>`         | `R<updatedAt>#<dossier>`    |
 * | what one officer holds                 | byHolder | `STAFF#<staff>`               | `<due>#<dossier>`           |
 * | drafts of a department, newest first   | byOwner  | `DRAFTS#<agency>`             | `<updatedAt>#<draft>`       |
 * | … and those that ended                 | byOwner  | `DRAFTS_ENDED#<agency>`       | `<updatedAt>#<draft>`       |
 * | drafts in review, ready, or ended      | byQueue  | `DRAFTS#<status>`             | `<updatedAt>#<draft>`       |
 * | decisions, newest first                | byOwner  | `DECISIONS`                   | `<createdAt>#<decision>`    |
 * | imports of a department, newest first  | byOwner  | `IMPORTS#<agency>`            | `<at>#<import>`             |
 * | all staff, by name                     | byOwner  | `STAFF`                       | `<folded name>#<staff>`     |
 * | who works in an agency, by name        | byQueue  | `STAFF_OF#<agency>`           | `<folded name>#<staff>`     |
 * | administrators                         | byHolder | `ADMINS`                      | `<staff>`                   |
 */
export type Key = { PK: string; SK: string };

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export const dossierPartition = (dossierId: string): string => `D#${dossierId}`;

/** Sort keys of all that an action reads lie in this range; with events, up to the second bound. */
export const workingSet = { from: 'A#', to: 'A#~', toWithEvents: 'E#~' } as const;

export const dossierKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'A#DOSSIER' });
export const organisationRowKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'A#ORG' });
export const deskRowKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'A#DESK' });
export const answersKey = (dossierId: string, revision: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#ANSWERS#${padded(revision, 4)}`,
});
export const documentKey = (dossierId: string, documentId: string): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#DOC#${documentId}`,
});
/** Sort keys of all files of a dossier or decision lie in this range. */
export const documentRange = { from: 'A#DOC#', to: 'A#DOC#~' } as const;
export const letterKey = (dossierId: string, seq: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#LETTER#${padded(seq, 4)}`,
});
export const replyKey = (dossierId: string, keyHash: string): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#KEY#${keyHash}`,
});
export const paymentKey = (dossierId: string, no: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#PAY#${padded(no, 4)}`,
});
export const eventKey = (dossierId: string, seq: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `E#${padded(seq, 6)}`,
});
export const accessKey = (dossierId: string, at: string, id: string): Key => ({
  PK: dossierPartition(dossierId),
  SK: `L#${at}#${id}`,
});
export const claimKey = (dossierId: string, seq: number, channel: string): Key => ({
  PK: dossierPartition(dossierId),
  SK: `N#${padded(seq, 6)}#${channel}`,
});
export const namesKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'S#NAMES' });
export const codeKey = (code: string): Key => ({ PK: `CODE#${code}`, SK: 'CODE' });
export const counterKey = (unit: string, localDate: string): Key => ({
  PK: `COUNTER#${unit}#${localDate.replaceAll('-', '')}`,
  SK: 'COUNTER',
});
export const nameKey = (agencyId: string, folded: string, dossierId: string): Key => ({
  PK: `S#${agencyId}#${folded.slice(0, 2)}`,
  SK: `${folded}#${dossierId}`,
});
/** A tail has four signs or more, so that none is a name's two letters. */
export const tailKey = (agencyId: string, { tail, date = '' }: CodeTail, dossierId: string): Key => ({
  PK: `S#${agencyId}#${tail}`,
  SK: `${date}#${dossierId}`,
});
export const waitingUploadKey = (createdAt: string, dossierId: string, documentId: string): Key => ({
  PK: waitingUploads(createdAt),
  SK: `${dossierId}#${documentId}`,
});
/** The uploads asked for in the hour of this instant. */
export const waitingUploads = (instant: string): string => `UPLOADS#${instant.slice(0, 13)}`;
export const personKey = (personId: string): Key => ({ PK: `P#${personId}`, SK: 'PERSON' });
export const noticeKey = (personId: string, noticeId: string): Key => ({ PK: `P#${personId}`, SK: `N#${noticeId}` });
/** The partition of `byOwner` that holds a person's notices. */
export const inboxKey = (personId: string): string => `N#${personId}`;
export const personReplyKey = (personId: string, keyHash: string): Key => ({
  PK: `P#${personId}`,
  SK: `KEY#${keyHash}`,
});
export const staffKey = (staffId: string): Key => ({ PK: `STAFF#${staffId}`, SK: 'STAFF' });
export const staffSignInKey = (hash: string): Key => ({ PK: `STAFF_SIGNIN#${hash}`, SK: 'STAFF_SIGNIN' });
/** The partition that lists all agencies. */
export const agencyList = 'AGENCIES';
export const agencyKey = (agencyId: string): Key => ({ PK: agencyList, SK: agencyId });
/** The partitions of `byOwner`, `byQueue` and `byHolder` that list staff. */
export const staffList = 'STAFF';
export const colleagues = (agencyId: string): string => `STAFF_OF#${agencyId}`;
export const administrators = 'ADMINS';
export const serviceKey = (serviceId: string, version: number): Key => ({
  PK: `SERVICE#${serviceId}`,
  SK: `V#${padded(version, 4)}`,
});
export const serviceVersionsKey = (serviceId: string): Key => ({ PK: `SERVICE#${serviceId}`, SK: 'VERSIONS' });
export const serviceDraftKey = (serviceId: string): Key => ({ PK: `SERVICE#${serviceId}`, SK: 'DRAFT' });
export const servicesPartition = 'SERVICES';
export const serviceRowKey = (serviceId: string): Key => ({ PK: servicesPartition, SK: serviceId });
/** The partition that lists what other systems take in. */
export const externalServices = 'EXTERNAL_SERVICES';
export const externalServiceKey = (serviceId: string): Key => ({ PK: externalServices, SK: serviceId });
export const draftPartition = (draftId: string): AdminPartition => `DRAFT#${draftId}`;
export const draftKey = (draftId: string): Key => ({ PK: draftPartition(draftId), SK: 'DRAFT' });
export const definitionKey = (draftId: string): Key => ({ PK: draftPartition(draftId), SK: 'DEFINITION' });
export const commentKey = (draftId: string, commentId: string): Key => ({
  PK: draftPartition(draftId),
  SK: `C#${commentId}`,
});
export const decisionPartition = (decisionId: string): AdminPartition => `DECISION#${decisionId}`;
export const decisionKey = (decisionId: string): Key => ({ PK: decisionPartition(decisionId), SK: 'DECISION' });
export const decisionStateKey = (decisionId: string): Key => ({ PK: decisionPartition(decisionId), SK: 'STATE' });
export const importPartition = (importId: string): AdminPartition => `IMPORT#${importId}`;
export const importKey = (importId: string): Key => ({ PK: importPartition(importId), SK: 'IMPORT' });
/** Numbers are one year's of one issuer; `number` as it is compared. */
export const decisionNumberKey = (issuerId: string, year: string, number: string): Key => ({
  PK: `DECISION_NUMBER#${issuerId}#${year}`,
  SK: number,
});
type AdminPartitionName =
  'COLLECTOR' | 'DRAFT' | 'SERVICE' | 'DECISION' | 'AGENCY' | 'STAFF' | 'CALENDAR' | 'PROVINCE' | 'IMPORT' | 'EXTERNAL';
/** Whose events and replies are kept: a draft's, a service's, a decision's or another subject's. */
export type AdminPartition = `${AdminPartitionName}#${string}`;
export const adminEventKey = (PK: AdminPartition, seq: number): Key => ({ PK, SK: `E#${padded(seq, 6)}` });
export const adminReplyKey = (PK: AdminPartition, keyHash: string): Key => ({ PK, SK: `KEY#${keyHash}` });
export const calendarKey = (version: string): Key => ({ PK: 'CALENDAR', SK: `V#${version}` });
export const currentCalendarKey: Key = { PK: 'CALENDAR', SK: 'CURRENT' };
export const provinceKey: Key = { PK: 'PROVINCE', SK: 'CURRENT' };
export const policyKey: Key = { PK: 'POLICY', SK: 'CURRENT' };
export const areasKey: Key = { PK: 'AREAS', SK: 'CURRENT' };
export const attemptPartition = (reference: string): string => `ATTEMPT#${reference}`;
export const attemptKey = (reference: string): Key => ({ PK: attemptPartition(reference), SK: 'ATTEMPT' });
export const moneyKey = (reference: string, key: string): Key => ({
  PK: attemptPartition(reference),
  SK: `MONEY#${key}`,
});
export const payLinkKey = (hash: string): Key => ({ PK: `PAY_LINK#${hash}`, SK: 'PAY_LINK' });
/** The book of a collector's receipts of one serial and year. */
export const receiptBook = (book: { collectorId: string; serial: string; year: number }): string =>
  `RECEIPTS#${book.collectorId}#${book.serial}#${book.year}`;
export const receiptCounterKey = (book: Parameters<typeof receiptBook>[0]): Key => ({
  PK: receiptBook(book),
  SK: 'COUNTER',
});
export const receiptKey = (name: Parameters<typeof receiptBook>[0] & { number: number }): Key => ({
  PK: receiptBook(name),
  SK: `R#${padded(name.number, 8)}`,
});
export const receiptCheckKey = (verification: string): Key => ({
  PK: `RECEIPT_CHECK#${verification}`,
  SK: 'RECEIPT_CHECK',
});
/** A refund lies with its dossier, and its id says with which: `<dossier>.<uuid>`; of a transfer that named nothing, alone: `<line>.<uuid>`. */
export const refundKey = (refundId: string): Key => {
  const [dossierId = '', id = ''] = refundId.split('.');
  return { PK: dossierPartition(dossierId), SK: `A#REFUND#${id}` };
};
export const bankLineKey = (lineId: string): Key => ({ PK: `LINE#${lineId}`, SK: 'LINE' });
export const statementKey = (collectorId: string, digest: string): Key => ({
  PK: `STATEMENTS#${collectorId}`,
  SK: digest,
});
/** The book of a collector's local day at its counters. */
export const cashBook = (collectorId: string, date: string): string => `CASH#${collectorId}#${date}`;
export const cashEntryKey = (collectorId: string, date: string, entry: { at: string; id: string }): Key => ({
  PK: cashBook(collectorId, date),
  SK: `E#${entry.at}#${entry.id}`,
});
export const closingKey = (collectorId: string, date: string): Key => ({
  PK: cashBook(collectorId, date),
  SK: 'CLOSING',
});
export const remittances = (collectorId: string): string => `REMITTED#${collectorId}`;
export const remittanceKey = (collectorId: string, from: string): Key => ({
  PK: remittances(collectorId),
  SK: `R#${from}`,
});
export const lastRemittanceKey = (collectorId: string): Key => ({ PK: remittances(collectorId), SK: 'LAST' });
export const reconciledKey = (collectorId: string, date: string): Key => ({
  PK: `RECONCILED#${collectorId}`,
  SK: date,
});
/** The partition that lists who collects fees. */
export const collectorList = 'COLLECTORS';
export const collectorKey = (agencyId: string): Key => ({ PK: collectorList, SK: agencyId });
export const receiptSeriesKey = ({ form, series }: { form: string; series: string }): Key => ({
  PK: `RECEIPT_SERIES#${form}#${series}`,
  SK: 'RECEIPT_SERIES',
});
export const organisationPartition = (organisation: string): string => `ORG#${organisation}`;
export const grantKey = (organisation: string, grantId: string): Key => ({
  PK: organisationPartition(organisation),
  SK: `GRANT#${grantId}`,
});
export const grantLinkKey = (hash: string): Key => ({ PK: `GRANT_LINK#${hash}`, SK: 'GRANT_LINK' });
export const bucketKey = (who: string, route: string): Key => ({ PK: `BUCKET#${who}`, SK: route });
