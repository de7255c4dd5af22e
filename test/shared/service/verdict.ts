import type { Capacity } from '#shared/person/capacity.ts';
import type { Answers } from '#shared/service/condition.ts';
import { documentViolations } from '#shared/service/document-violations.ts';
import type { HandedIn } from '#shared/service/document-violations.ts';
import { prune } from '#shared/service/prune.ts';
import type { Form } from '#shared/service/form.ts';
import type { DocumentAsked } from '#shared/service/service.ts';
import { violations } from '#shared/service/violations.ts';

/** A dossier to judge by a definition. */
export type Judged = {
  form: Form;
  documents: DocumentAsked[];
  answers: Answers;
  handedIn: HandedIn[];
  capacity: Capacity;
};

const today = '2026-11-23';
const areas = { provinces: [{ code: '14', communes: [{ code: '03646' }] }] };

const verdict = ({ form, documents, answers, handedIn, capacity }: Judged) => {
  const judge = (given: Answers) => [
    ...violations(form, given, { today, areas }),
    ...documentViolations({ form, documents }, 'normal', given, handedIn, capacity),
  ];
  const pruned = prune(form, answers);
  return {
    pruned,
    raw: judge(answers),
    filed: judge(pruned),
    partial: violations(form, answers, { today, partial: true }),
  };
};

/** What is found in each of these dossiers, as JSON: bundled for browser and Lambda by the test that compares them. */
export const verdicts = (judged: string): string => JSON.stringify((JSON.parse(judged) as Judged[]).map(verdict));
