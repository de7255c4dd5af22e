import type { Intake, PaperCount } from '../dossier/intake.ts';
import type { Violation } from '../errors.ts';
import type { Capacity } from '../person/capacity.ts';
import { intakeWords as words } from '../words/intake.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import { answersOfIntake, bringerForm } from './bringer-form.ts';
import type { Answers } from './condition.ts';
import { documentViolations } from './document-violations.ts';
import type { HandedIn } from './document-violations.ts';
import { documentsAsked, documentsOf } from './documents-asked.ts';
import type { Asked } from './documents-asked.ts';
import type { Service } from './service.ts';
import { violations } from './violations.ts';
import { labelMarks } from './violation.ts';

/** Of what is judged: the case, the answers that count, and in what capacity it is filed. */
type Filed = { caseId: string; answers: Answers; capacity: Capacity };

const isThere = ({ originals, copies, shown }: PaperCount): boolean => originals + copies > 0 || shown;

const about = (path: string, rule: string, words_: Text, label: Text): Violation => ({
  path: `documents.${path}`,
  rule,
  message: fill(words_, labelMarks(label)),
});

/** Shown-only papers that nobody compared. */
const notShown = ({ required, documents }: Asked, papers: readonly PaperCount[]): Violation[] => {
  const [first] = documents;
  const areShown = documents.every(({ mode }) => mode === 'show-only');
  const seen = documents.some(({ id }) => papers.some((paper) => paper.id === id && isThere(paper)));
  return first && required && areShown && !seen ? [about(first.id, 'not-shown', words.notShown, first.name)] : [];
};

/** What was counted stands in for a file that was not scanned: the paper itself is there. */
const standIns = (papers: readonly PaperCount[], files: readonly HandedIn[]): HandedIn[] =>
  papers
    .filter((paper) => isThere(paper) && !files.some(({ asked, state }) => asked === paper.id && state !== 'refused'))
    .map(({ id }) => ({ id, asked: id, state: 'clean' }));

/**
 * What is missing or wrong of a dossier on paper: who brings it (`broughtBy.…`), and its papers (`documents.…`), each scanned or counted, or
 * compared where it is only shown. Whom it concerns and the answers are judged as ever.
 */
export const intakeViolations = (
  service: Pick<Service, 'documents' | 'form'>,
  { caseId, answers, capacity }: Filed,
  intake: Intake,
  files: readonly HandedIn[],
  today: string,
): Violation[] => {
  const asked = documentsAsked(service, caseId, answers, capacity);
  const bringer = violations(bringerForm(capacity), answersOfIntake(intake), { today });
  const known = documentsOf(service).map(({ id }) => id);
  const handedIn = [...files, ...standIns(intake.papers, files)];
  return [
    ...bringer.map((each) => ({ ...each, path: `broughtBy.${each.path}` })),
    ...intake.papers
      .filter((paper) => isThere(paper) && !known.includes(paper.id))
      .map(({ id }) => about(id, 'not-asked', words.notAsked, { vi: id, en: id })),
    ...documentViolations(service, caseId, answers, handedIn, capacity).map((each) =>
      each.rule === 'required' ? { ...each, message: countOrScan(service, each) } : each,
    ),
    ...asked.flatMap((each) => notShown(each, intake.papers)),
  ];
};

/** At a counter a missing paper may be counted or scanned; of several that would do, the words name them as ever. */
const countOrScan = (service: Pick<Service, 'documents'>, { path, message }: Violation): Text => {
  const document = documentsOf(service).find(({ id }) => path === `documents.${id}`);
  return document && document.anyOf === undefined
    ? fill(words.neitherScannedNorCounted, labelMarks(document.name))
    : message;
};
