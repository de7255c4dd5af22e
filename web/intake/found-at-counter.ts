import { localDate } from '#shared/calendar/local-time.ts';
import type { Document } from '#shared/document/document.ts';
import type { Violation } from '#shared/errors.ts';
import { answersWithFiles } from '#shared/service/answers-with-files.ts';
import { intakeViolations } from '#shared/service/intake-violations.ts';
import { prune } from '#shared/service/prune.ts';
import type { Service } from '#shared/service/service.ts';
import { violations } from '#shared/service/violations.ts';
import { answersOfConcerning } from '#shared/service/who-form.ts';
import { whoViolations } from '#shared/service/who-violations.ts';
import type { Writing } from '../apply/draft.ts';
import type { Areas } from '../kit/areas.ts';
import { nothingBrought } from './filled-from-card.ts';

type Judged = {
  service: Service;
  caseId: string;
  writing: Writing;
  documents: Document[];
  areas: Areas;
  instant: string;
};

/** Everything to mend before it can be received, in the order of the page; the same checks as the server's. */
export const foundAtCounter = ({ service, caseId, writing, documents, areas, instant }: Judged): Violation[] => {
  const today = localDate(instant);
  const { form } = service;
  const answers = form ? prune(form, answersWithFiles(form, writing.answers, documents)) : {};
  const { intake = nothingBrought, concerning } = writing;
  const filed = { caseId, answers, capacity: concerning.capacity };
  const onPaper = intakeViolations(service, filed, intake, documents, today);
  const ofBringer = ({ path }: Violation) => path.startsWith('broughtBy.');
  return [
    ...onPaper.filter(ofBringer),
    ...whoViolations(service, answersOfConcerning(concerning), today),
    ...(form ? violations(form, answers, { today, areas }) : []),
    ...onPaper.filter((each) => !ofBringer(each)),
  ];
};
