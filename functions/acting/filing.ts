import { countingFiles } from '#shared/document/counting-files.ts';
import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { judgedHere } from '#shared/dossier/judged-here.ts';
import { openItems } from '#shared/dossier/open-items.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import { applicantName } from '#shared/dossier/open-dossier.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import type { Action } from '#shared/dossier/action.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { keepsFromAsking } from '#shared/dossier/keeps-from-asking.ts';
import { isNotReceiving } from '#shared/dossier/not-received.ts';
import type { Concerning } from '#shared/person/person.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Service } from '#shared/service/service.ts';
import { answersWithFiles } from '#shared/service/answers-with-files.ts';
import { prune } from '#shared/service/prune.ts';
import { violations } from '#shared/service/violations.ts';
import { answersOfConcerning } from '#shared/service/who-form.ts';
import { intakeViolations } from '#shared/service/intake-violations.ts';
import { whoViolations } from '#shared/service/who-violations.ts';
import type { Change } from '../store/changes.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder, StoredAnswers } from '../store/folder.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { demandCheckedDocuments, filedDocumentViolations } from './filed-documents.ts';
import type { Rules } from './rules.ts';

/** What is filed: the dossier with the names it now bears, and the answers as read and as they are to stand. */
export type Filing = { before: Dossier; answers: NonNullable<Change['answers']> };

/** Whom it concerns, judged as the browser does; an organisation's name is the `name` of what is sent. */
const forWhom = (service: Service, concerning: Concerning, today: string): Violation[] =>
  whoViolations(service, answersOfConcerning(concerning), today).map((each) => ({
    ...each,
    path: each.path.replace('organisationName', 'name'),
  }));

const sameAnswers = (one: Answers, other: Answers): boolean => canonicalJson(one) === canonicalJson(other);

/** The name typed where the form asks for the signed-in person's: all there is where no identity was bound when the draft was opened. */
const typedName = ({ form }: Service, answers: Answers): string => {
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  const field = fields.find((each) => each.kind !== 'note' && each.prefill === 'fullName');
  const typed = field && answers[field.id];
  return typeof typed === 'string' ? typed : '';
};

const unfiled = { answers: {}, concerning: { capacity: 'self' as const } };

/** A dossier on paper of which nothing was saved yet. */
const nobodyYet: Intake = { channel: 'counter', broughtBy: {}, papers: [] };

/** What was last saved of the open revision; a supplement nobody wrote in yet starts from what was filed. */
const openAnswers = (folder: Folder): { read: StoredAnswers | undefined; writing: StoredAnswers } => {
  const { filed, open = filed } = folder.dossier.revision;
  const read = answersOf(folder, open);
  const start = answersOf(folder, filed) ?? unfiled;
  return { read, writing: read ?? { ...start, revision: open, saved: 0 } };
};

/** What is wrong with its papers: files of what is filed online, whatever was brought of what is received on paper. */
const paperViolations = (folder: Folder, service: Service, writing: StoredAnswers, today: string): Violation[] => {
  const { caseId, channel } = folder.dossier;
  if (channel === 'online') return filedDocumentViolations(folder, service, writing);
  const { answers, concerning, intake = nobodyYet } = writing;
  const filed = { caseId, answers, capacity: concerning.capacity };
  return intakeViolations(service, filed, intake, countingFiles(folder.documents), today);
};

/**
 * Judges what is about to be filed: hidden answers go, everything wrong is named at once; what is filed only to be asked for more or declined
 * need not be whole. Refuses 'changed-meanwhile' another save than the
 * one declared, 'invalid', 'upload-not-finished', 'upload-refused'.
 */
export const filing = (
  folder: Folder,
  action: Extract<Action, { saved: number }>,
  service: Service,
  rules: Rules,
  at: string,
): Filing => {
  const { dossier } = folder;
  const { read, writing } = openAnswers(folder);
  if (writing.saved !== action.saved) throw changedMeanwhile(folder);
  const answers = service.form
    ? prune(service.form, answersWithFiles(service.form, writing.answers, countingFiles(folder.documents)))
    : {};
  const today = localDate(at);
  const found = [
    ...forWhom(service, writing.concerning, today),
    ...(service.form ? violations(service.form, answers, { today, areas: rules.areas }) : []),
    ...paperViolations(folder, service, { ...writing, answers }, today),
  ];
  const open = openItems({ dossier }, answersOf(folder, dossier.revision.filed) ?? unfiled, service);
  const wrong = isNotReceiving(action)
    ? keepsFromAsking(found, action, { caseId: dossier.caseId, service, filed: { ...writing, answers } })
    : judgedHere(dossier, service, open, found);
  if (wrong.length > 0) throw new Refusal('invalid', { violations: [...wrong] });
  demandCheckedDocuments(folder);
  // What the National Portal sent was filed by who filed it there, whoever brings a paper.
  const intake = dossier.channel === 'national' ? undefined : writing.intake;
  const filerName = intake?.broughtBy.fullName ?? (dossier.filerName || typedName(service, answers));
  return {
    before: {
      ...dossier,
      ...(intake && { channel: intake.channel }),
      filerName,
      applicantName: applicantName({ fullName: filerName }, writing.concerning),
      capacity: writing.concerning.capacity,
    },
    answers: { read, filed: read && sameAnswers(read.answers, answers) ? read : { ...writing, answers } },
  };
};
