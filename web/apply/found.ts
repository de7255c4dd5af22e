import { localDate } from '#shared/calendar/local-time.ts';
import type { Document } from '#shared/document/document.ts';
import type { Violation } from '#shared/errors.ts';
import { answersWithFiles } from '#shared/service/answers-with-files.ts';
import { documentViolations } from '#shared/service/document-violations.ts';
import type { Service } from '#shared/service/service.ts';
import { violations } from '#shared/service/violations.ts';
import type { Areas } from '../kit/areas.ts';
import type { Writing } from './draft.ts';
import { answersOfConcerning } from '#shared/service/who-form.ts';
import { whoViolations } from '#shared/service/who-violations.ts';

type Judged = {
  service: Service;
  caseId: string;
  writing: Writing;
  documents: Document[];
  areas: Areas;
  instant: string;
};

/** Everything to mend before it can be handed in: whom it concerns, answers, documents; the same checks as the server's. */
export const foundIn = ({ service, caseId, writing, documents, areas, instant }: Judged): Violation[] => {
  const today = localDate(instant);
  const answers = service.form ? answersWithFiles(service.form, writing.answers, documents) : writing.answers;
  return [
    ...whoViolations(service, answersOfConcerning(writing.concerning), today),
    ...(service.form ? violations(service.form, answers, { today, areas }) : []),
    ...documentViolations(service, caseId, answers, documents, writing.concerning.capacity),
  ];
};
