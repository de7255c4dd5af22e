import type { CodeTail } from '#shared/dossier/code.ts';

/**
 * Every list of the portal and its key. Nothing is scanned and no filter throws items away.
 *
 * | what                                   | PK                       | SK                               |
 * |----------------------------------------|--------------------------|----------------------------------|
 * | the dossier                            | `D#<dossier>`            | `A#DOSSIER`                      |
 * | … its row for a second agency          | `D#<dossier>`            | `A#DESK`                         |
 * | … its row for its organisation         | `D#<dossier>`            | `A#ORG`                          |
 * | … its row while an apology is ready    | `D#<dossier>`            | `A#APOLOGY`                      |
 * | … the answers of a revision            | `D#<dossier>`            | `A#ANSWERS#0001`                 |
 * | … a file, also of a decision           | `D#<dossier>`            | `A#DOC#<document>`               |
 * | … a letter                             | `D#<dossier>`            | `A#LETTER#0003`                  |
 * | … the reply to an Idempotency-Key      | `D#<dossier>`            | `A#KEY#<hash>`                   |
 * | … a payment it owes or owed            | `D#<dossier>`            | `A#PAY#0001`                     |
 * | … a refund it is owed or got           | `D#<dossier>`            | `A#REFUND#<uuid>`                |
 * | … an opinion asked of another agency   | `D#<dossier>`            | `A#OPINION#0001`                 |
 * | … an event                             | `D#<dossier>`            | `E#000001`                       |
 * | … an opening by staff                  | `D#<dossier>`            | `L#<instant>#<id>`               |
 * | … a message about an event             | `D#<dossier>`            | `N#000001#<channel>`             |
 * | … … that a person had sent again       | `D#<dossier>`            | `N#000001#<channel>#R0001`       |
 * | … what the National Portal was told    | `D#<dossier>`            | `X#NATIONAL`                     |
 * | … its rows in the queues of its service | `D#<dossier>`           | `Q#DECIDES`, `Q#RECEIVES`        |
 * | … the names and tails it is found by   | `D#<dossier>`            | `S#NAMES`                        |
 * | a code, official or temporary          | `CODE#<code>`            | `CODE`                           |
 * | the counter of a unit's local day      | `COUNTER#<unit>#<date>`  | `COUNTER`                        |
 * | a name to find a dossier by            | `S#<agency>#<2 letters>` | `<folded name>#<dossier>`        |
 * | the end of a code to find a dossier by | `S#<agency>#<tail>`      | `<date>#<dossier>`               |
 * | a number of identity or telephone, keyed | `S#<agency>#<mark>`    | `<submittedAt>#<dossier>`        |
 * | … what such marks are made with        | `LOOK_UP_KEY`            | `CURRENT`                        |
 * | an upload still waited for             | `UPLOADS#<hour>`         | `<dossier>#<document>`           |
 * | a person                               | `P#<person>`             | `PERSON`                         |
 * | … how they wish to be told             | `P#<person>`             | `WISHES`                         |
 * | … a notice in the inbox                | `P#<person>`             | `N#<notice>`                     |
 * | … the reply to an Idempotency-Key      | `P#<person>`             | `KEY#<hash>`                     |
 * | who signed in with an identity number  | `IDENTITY#<hash>`        | `IDENTITY`                       |
 * | a member of staff                      | `STAFF#<staff>`          | `STAFF`                          |
 * | … what was done to them                | `STAFF#<staff>`          | `E#000001`                       |
 * | … the reply to an Idempotency-Key      | `STAFF#<staff>`          | `KEY#<hash>`                     |
 * | … the filters they keep                | `STAFF#<staff>`          | `FILTERS`                        |
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
 * | whether dossiers are exchanged         | `NATIONAL`               | `CURRENT`                        |
 * | … how far what was filed there was read | `NATIONAL`              | `CURSOR`                         |
 * | what could not be exchanged            | `NATIONAL_TROUBLES`      | `<in or out>#<code>`             |
 * | chains whose next part could not begin | `WAITING_CHAINS`        | `<first dossier>`                |
 * | texts of notices the province wrote    | `NOTICE_TEMPLATES`       | `<action>#<channel>`             |
 * | … what was done to one                 | `NOTICE_TEMPLATE#<action>.<channel>` | `E#000001`           |
 * | how the province presents itself       | `PROVINCE`               | `CURRENT`                        |
 * | the policy in force                    | `POLICY`                 | `CURRENT`                        |
 * | … what was done to it                  | `POLICY#portal`          | `E#000001`                       |
 * | provinces and communes                 | `AREAS`                  | `CURRENT`                        |
 * | an attempt to pay, by its reference    | `ATTEMPT#<reference>`    | `ATTEMPT`                        |
 * | … money that came for it               | `ATTEMPT#<reference>`    | `MONEY#<key>`                    |
 * | a link to pay by, by its hash          | `PAY_LINK#<hash>`        | `PAY_LINK`                       |
 * | a book of receipts: its last number    | `RECEIPTS#<collector>#<serial>#<year>` | `COUNTER`            |
 * | … a receipt                            | `RECEIPTS#<collector>#<serial>#<year>` | `R#00000001`         |
 * | a receipt by what only its paper tells | `RECEIPT_CHECK#<verification>` | `RECEIPT_CHECK`            |
 * | the outgoing register of a kind of result: its last number | `REGISTER#<agency>#<symbol>#<year>` | `COUNTER` |
 * | … a result in it                       | `REGISTER#<agency>#<symbol>#<year>` | `R#00000001`          |
 * | whether a result stands, by its QR code | `RESULT_CHECK#<digest>` | `RESULT_CHECK`                   |
 * | what results and papers are signed with | `PUBLIC_KEYS`           | `<key>`                          |
 * | a line of a bank statement             | `LINE#<key>`             | `LINE`                           |
 * | lines that may be one transfer         | `LINE_MARK#<hash>`       | `LINE_MARK`                      |
 * | a statement that was read              | `STATEMENTS#<collector>` | `<digest of its file>`           |
 * | a collector's day: taken at a counter  | `CASH#<collector>#<date>` | `E#<at>#<id>`                   |
 * | … that it is closed                    | `CASH#<collector>#<date>` | `CLOSING`                       |
 * | periods remitted to the Treasury       | `REMITTED#<collector>`   | `R#<from>`                       |
 * | … the last day of the last one         | `REMITTED#<collector>`   | `LAST`                           |
 * | whether a collector's day adds up      | `RECONCILED#<collector>` | `<date>`                         |
 * | a unit that collects fees              | `COLLECTORS`             | `<agency>`                       |
 * | … what was done to it                  | `COLLECTOR#<agency>`     | `E#000001`                       |
 * | whose form and series of receipts it is | `RECEIPT_SERIES#<form>#<series>` | `RECEIPT_SERIES`        |
 * | a unit's register of a year: a line    | `REGISTER#<unit>#<year>` | `R#<receivedAt>#<dossier>`       |
 * | … that it is closed                    | `REGISTER#<unit>#<year>` | `CLOSING`                        |
 * | a unit with a waiting hall             | `HALLS`                  | `<agency>`                       |
 * | … what was done to it                  | `HALL#<agency>`          | `E#000001`                       |
 * | … the kiosks that officers opened      | `HALL#<agency>`          | `KIOSKS`                         |
 * | a hall's local day: a group's last number | `HALL_DAY#<agency>#<date>` | `A#<letter>`                |
 * | … a counter, with who is at it         | `HALL_DAY#<agency>#<date>` | `C#07`                         |
 * | … a ticket that was missed / waits     | `HALL_DAY#<agency>#<date>` | `M#<code>` / `W#<code>`        |
 * | … a ticket that was served             | `HALL_DAY#<agency>#<date>` | `Z#<code>`                     |
 * | … the reply to an Idempotency-Key      | `HALL_DAY#<agency>#<date>` | `X#<hash>`                     |
 * | what an organisation granted           | `ORG#<organisation>`     | `GRANT#<grant>`                  |
 * | a link to accept a grant, by its hash  | `GRANT_LINK#<hash>`      | `GRANT_LINK`                     |
 * | a token bucket                         | `BUCKET#<who>`           | `<route>`                        |
 *
 * | list                                   | index    | partition                     | sort                        |
 * |----------------------------------------|----------|-------------------------------|-----------------------------|
 * | one's own dossiers, newest first       | byOwner  | `P#<person>`                  | `<updatedAt>#<dossier>`     |
 * | … of a counter, until they sign in     | byOwner  | `P#walk-in-<hash>`            | `<updatedAt>#<dossier>`     |
 * | … still being written at a counter     | byOwner  | `P#desk-<staff>`              | `<updatedAt>#<dossier>`     |
 * | an organisation's, newest first        | byOwner  | `ORG#<organisation>`          | `<updatedAt>#<dossier>`     |
 * | the grants one holds, newest first     | byOwner  | `GRANTS#<person>`             | `<grantedAt>#<grant>`       |
 * | the inbox, newest first                | byOwner  | `N#<person>`                  | `<at>#<notice>`             |
 * | what one has to pay, oldest first      | byOwner  | `OWES#<person>`               | `<createdAt>#<dossier>#<no>` |
 * | what an organisation has to pay        | byHolder | `OWES#<organisation>`         | `<createdAt>#<dossier>#<no>` |
 * | attempts to ask a provider about       | byQueue  | `ATTEMPTS#<0–3>`              | `<nextQueryAt>#<reference>` |
 * | attempts in doubt, or paid and denied  | byQueue  | `DOUBTS#<collector>`          | `<createdAt>#<reference>`   |
 * | refunds that are not over              | byQueue  | `REFUNDS#<collector>`         | `<createdAt>#<refund>`      |
 * | … those a provider is to send          | byHolder | `REFUNDS_TO_SEND`             | `<updatedAt>#<refund>`      |
 * | lines of statements for a person       | byQueue  | `LINES#<collector>`           | `<at>#<key>`                |
 * | money of a collector's day             | byQueue  | `MONEY#<collector>#<date>`    | `<at>#<reference>#<key>`    |
 * | payments whose receipt is not right    | byQueue  | `RECEIPTS_DUE#<0–3>`          | `<updatedAt>#<dossier>#<no>` |
 * | receipts of a collector's day          | byQueue  | `RECEIPTS#<collector>#<date>` | `<serial>#<number>`        |
 * | receipts of who paid                   | byOwner  | `RECEIPTS#<person>`           | `<at>#<serial>#<number>`   |
 * | … of an organisation, whoever filed    | byHolder | `RECEIPTS#<organisation>`     | `<at>#<serial>#<number>`   |
 * | messages a person should look at       | byQueue  | `SENDINGS#<agency>`           | `<from>#<dossier>#<no>#<channel>` |
 * | an agency's queue, most urgent first   | byQueue  | `<agency>#<bucket>#<0–7>`     | `<due>#<dossier>`           |
 * | … an apology is ready to be signed     | byQueue  | `<agency>#apology#<0–7>`      | `<due>#<dossier>`           |
 * | … done, to be handed over first        | byQueue  | `<agency>#done#<0–7>`         | `R<updatedAt>#<dossier>`    |
 * | … of one service alone                 | byQueue  | `<agency>#<bucket>#S#<service>` | `<due>#<dossier>`        |
 * | what one officer holds                 | byHolder | `STAFF#<staff>`               | `<due>#<dossier>`           |
 * | opinions an agency is asked for        | byQueue  | `OPINIONS#<agency>`           | `<due>#<dossier>#<no>`      |
 * | … those a one-stop waits for           | byHolder | `OPINIONS_OF#<agency>`        | `<due>#<dossier>#<no>`      |
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
export const apologyRowKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'A#APOLOGY' });
export const deskRowKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'A#DESK' });
/** Its rows in the queues of its service, where it is decided and, elsewhere, received: outside of what an action reads. */
export const serviceRowPlaces = ['Q#DECIDES', 'Q#RECEIVES'] as const;
export const serviceQueueRowKey = (dossierId: string, place: (typeof serviceRowPlaces)[number]): Key => ({
  PK: dossierPartition(dossierId),
  SK: place,
});
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
export const opinionKey = (dossierId: string, no: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `A#OPINION#${padded(no, 4)}`,
});
/** The partition of `byQueue` with what an agency is asked for, and of `byHolder` with what a one-stop waits for. */
export const opinionsAsked = (agencyId: string): string => `OPINIONS#${agencyId}`;
export const opinionsAwaited = (agencyId: string): string => `OPINIONS_OF#${agencyId}`;
export const eventKey = (dossierId: string, seq: number): Key => ({
  PK: dossierPartition(dossierId),
  SK: `E#${padded(seq, 6)}`,
});
export const accessKey = (dossierId: string, at: string, id: string): Key => ({
  PK: dossierPartition(dossierId),
  SK: `L#${at}#${id}`,
});
type SendingName = { dossierId: string; seq: number; channel: string };
export const sendingKey = ({ dossierId, seq, channel }: SendingName): Key => ({
  PK: dossierPartition(dossierId),
  SK: `N#${padded(seq, 6)}#${channel}`,
});
export const resendKey = (name: SendingName, version: number): Key => {
  const { PK, SK } = sendingKey(name);
  return { PK, SK: `${SK}#R${padded(version, 4)}` };
};
/** The partition of `byQueue` that holds what a receiving unit should look at. */
export const sendingsOf = (agencyId: string): string => `SENDINGS#${agencyId}`;
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
/** An identity or telephone number to find a dossier by, as its mark: longer than any name's letters or tail. */
export const markKey = (agencyId: string, mark: string, submittedAt: string, dossierId: string): Key => ({
  PK: `S#${agencyId}#${mark}`,
  SK: `${submittedAt}#${dossierId}`,
});
/** What marks are made with. */
export const lookUpKey: Key = { PK: 'LOOK_UP_KEY', SK: 'CURRENT' };
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
export const identityKey = (hash: string): Key => ({ PK: `IDENTITY#${hash}`, SK: 'IDENTITY' });
export const personPartition = (personId: string): string => `P#${personId}`;
export const personKey = (personId: string): Key => ({ PK: personPartition(personId), SK: 'PERSON' });
export const wishesKey = (personId: string): Key => ({ PK: personPartition(personId), SK: 'WISHES' });
export const noticeKey = (personId: string, noticeId: string): Key => ({ PK: `P#${personId}`, SK: `N#${noticeId}` });
/** The partition of `byOwner` that holds a person's notices. */
export const inboxKey = (personId: string): string => `N#${personId}`;
export const personReplyKey = (personId: string, keyHash: string): Key => ({
  PK: `P#${personId}`,
  SK: `KEY#${keyHash}`,
});
export const staffKey = (staffId: string): Key => ({ PK: `STAFF#${staffId}`, SK: 'STAFF' });
/** The filters of the desk that a member of staff keeps. */
export const deskFiltersKey = (staffId: string): Key => ({ PK: `STAFF#${staffId}`, SK: 'FILTERS' });
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
  | 'COLLECTOR'
  | 'HALL'
  | 'DRAFT'
  | 'SERVICE'
  | 'DECISION'
  | 'AGENCY'
  | 'STAFF'
  | 'CALENDAR'
  | 'PROVINCE'
  | 'NOTICE_TEMPLATE'
  | 'NATIONAL'
  | 'POLICY'
  | 'IMPORT'
  | 'EXTERNAL';
/** Whose events and replies are kept: a draft's, a service's, a decision's or another subject's. */
export type AdminPartition = `${AdminPartitionName}#${string}`;
export const adminEventKey = (PK: AdminPartition, seq: number): Key => ({ PK, SK: `E#${padded(seq, 6)}` });
export const adminReplyKey = (PK: AdminPartition, keyHash: string): Key => ({ PK, SK: `KEY#${keyHash}` });
export const calendarKey = (version: string): Key => ({ PK: 'CALENDAR', SK: `V#${version}` });
export const currentCalendarKey: Key = { PK: 'CALENDAR', SK: 'CURRENT' };
export const reportedKey = (dossierId: string): Key => ({ PK: dossierPartition(dossierId), SK: 'X#NATIONAL' });
export const nationalSettingsKey: Key = { PK: 'NATIONAL', SK: 'CURRENT' };
export const nationalCursorKey: Key = { PK: 'NATIONAL', SK: 'CURSOR' };
/** The partition that lists what could not be exchanged with the National Portal. */
export const waitingChains = 'WAITING_CHAINS';
export const waitingChainKey = (dossierId: string): Key => ({ PK: waitingChains, SK: dossierId });
export const nationalTroubles = 'NATIONAL_TROUBLES';
export const nationalTroubleKey = (direction: string, code: string): Key => ({
  PK: nationalTroubles,
  SK: `${direction}#${code}`,
});
/** The partition that lists texts of notices the province wrote. */
export const templateList = 'NOTICE_TEMPLATES';
export const templateKey = (action: string, channel: string): Key => ({ PK: templateList, SK: `${action}#${channel}` });
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
/** The register in which an agency numbers what it issues of one kind in one year. */
export type OutgoingRegister = { agencyId: string; symbol: string; year: number };
export const outgoingPartition = ({ agencyId, symbol, year }: OutgoingRegister): string =>
  `OUTGOING#${agencyId}#${symbol}#${year}`;
export const outgoingCounterKey = (register: OutgoingRegister): Key => ({
  PK: outgoingPartition(register),
  SK: 'COUNTER',
});
export const outgoingKey = (register: OutgoingRegister, number: number): Key => ({
  PK: outgoingPartition(register),
  SK: `R#${padded(number, 8)}`,
});
export const resultCheckKey = (digest: string): Key => ({ PK: `RESULT_CHECK#${digest}`, SK: 'RESULT_CHECK' });
/** The partition of the public halves of what results are signed with. */
export const publicKeyList = 'PUBLIC_KEYS';
export const publicKeyKey = (id: string): Key => ({ PK: publicKeyList, SK: id });
/** A refund lies with its dossier, and its id says with which: `<dossier>.<uuid>`; of a transfer that named nothing, alone: `<line>.<uuid>`. */
export const refundKey = (refundId: string): Key => {
  const [dossierId = '', id = ''] = refundId.split('.');
  return { PK: dossierPartition(dossierId), SK: `A#REFUND#${id}` };
};
export const bankLineKey = (lineId: string): Key => ({ PK: `LINE#${lineId}`, SK: 'LINE' });
export const lineMarkKey = (mark: string): Key => ({ PK: `LINE_MARK#${mark}`, SK: 'LINE_MARK' });
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
export const reconciledDays = (collectorId: string): string => `RECONCILED#${collectorId}`;
export const reconciledKey = (collectorId: string, date: string): Key => ({
  PK: reconciledDays(collectorId),
  SK: date,
});
/** The partition that lists who collects fees. */
export const collectorList = 'COLLECTORS';
export const collectorKey = (agencyId: string): Key => ({ PK: collectorList, SK: agencyId });
/** The partition that lists units with a waiting hall. */
export const hallList = 'HALLS';
export const hallKey = (agencyId: string): Key => ({ PK: hallList, SK: agencyId });
/** The kiosks of a hall, for as long as nobody ends them: a day's end closes counters only. */
export const kiosksKey = (agencyId: string): Key => ({ PK: `HALL#${agencyId}`, SK: 'KIOSKS' });
/** A hall's local day. */
export const hallDay = (agencyId: string, date: string): string => `HALL_DAY#${agencyId}#${date}`;
/** Sort keys of counters and of tickets that are not over lie in this range. */
export const hallDayRange = { from: 'C#', to: 'W#~' } as const;
export const lastNumberKey = (PK: string, letter: string): Key => ({ PK, SK: `A#${letter}` });
export const hallDeskKey = (PK: string, no: number): Key => ({ PK, SK: `C#${padded(no, 2)}` });
export const ticketKey = (PK: string, place: 'missed' | 'waiting' | 'done', code: string): Key => ({
  PK,
  SK: `${{ missed: 'M', waiting: 'W', done: 'Z' }[place]}#${code}`,
});
export const hallReplyKey = (PK: string, keyHash: string): Key => ({ PK, SK: `X#${keyHash}` });
export const receiptSeriesKey = ({ form, series }: { form: string; series: string }): Key => ({
  PK: `RECEIPT_SERIES#${form}#${series}`,
  SK: 'RECEIPT_SERIES',
});
export const registerPartition = (unitId: string, year: number): string => `REGISTER#${unitId}#${year}`;
/** Sort keys of a register's lines lie in this range. */
export const registerRange = { from: 'R#', to: 'R#~' } as const;
export const registerLineKey = (
  unitId: string,
  year: number,
  line: { receivedAt: string; dossierId: string },
): Key => ({
  PK: registerPartition(unitId, year),
  SK: `${registerRange.from}${line.receivedAt}#${line.dossierId}`,
});
export const registerClosingKey = (unitId: string, year: number): Key => ({
  PK: registerPartition(unitId, year),
  SK: 'CLOSING',
});
export const organisationPartition = (organisation: string): string => `ORG#${organisation}`;
export const grantKey = (organisation: string, grantId: string): Key => ({
  PK: organisationPartition(organisation),
  SK: `GRANT#${grantId}`,
});
export const grantLinkKey = (hash: string): Key => ({ PK: `GRANT_LINK#${hash}`, SK: 'GRANT_LINK' });
export const bucketKey = (who: string, route: string): Key => ({ PK: `BUCKET#${who}`, SK: route });
