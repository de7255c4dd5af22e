import type { FeeAssessment } from '../api/views.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { localDate } from '../calendar/local-time.ts';
import { deadline } from '../dossier/deadline.ts';
import type { Due } from '../dossier/dossier.ts';
import type { Policy } from '../dossier/policy.ts';
import type { Violation } from '../errors.ts';
import type { Text } from '../words/text.ts';
import { answersWithFiles } from './answers-with-files.ts';
import { assessFee } from './assess-fee.ts';
import { documentViolations } from './document-violations.ts';
import type { HandedIn } from './document-violations.ts';
import { exampleDifferences } from './example-differences.ts';
import type { Example } from './example.ts';
import { prune } from './prune.ts';
import type { Service } from './service.ts';
import { timeLimitFor } from './time-limit-for.ts';
import type { Areas } from './violation.ts';
import { violations } from './violations.ts';

/** What examples are judged by beside the service: the working calendar, what the province sets, the areas an address may name. */
export type ExampleSetting = { calendar: Calendar; policy: Pick<Policy, 'dueTime'>; areas?: Areas };

/** What came of an example dossier: accepted with its fee (whole đồng) and due date (local) and their reasons, or refused. */
export type ExampleFound =
  | { outcome: 'accepted'; fee: number; due: string; assessment: FeeAssessment; deadline: Due }
  | { outcome: 'refused'; violations: Violation[] };

/** Did it come out as expected; if not, each difference in words. */
export type ExampleRun = { passes: boolean; found: ExampleFound; differences: Text[] };

const handedIn = ({ documents }: Example): HandedIn[] =>
  documents.map((asked, at) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    asked,
    state: 'clean',
  }));

const filed = (service: Service, example: Example, { calendar, policy, areas }: ExampleSetting): ExampleFound => {
  const { caseId, capacity, channel, agencyId, at } = example;
  const { form } = service;
  const files = handedIn(example);
  const today = localDate(at);
  const answers = form ? prune(form, answersWithFiles(form, example.answers, files)) : {};
  const found = [
    ...(form ? violations(form, answers, { today, ...(areas && { areas }) }) : []),
    ...documentViolations(service, caseId, answers, files, capacity),
  ];
  if (found.length > 0) return { outcome: 'refused', violations: found };
  const limit = timeLimitFor(service, caseId, answers);
  const due = deadline([{ effect: 'start', at }], limit, service.afterSupplement, calendar, policy);
  if (due === undefined) throw new Error('a term that has begun has an end');
  const assessment = assessFee(service, answers, {
    ...{ caseId, channel, capacity, date: today },
    ...(agencyId === undefined ? {} : { agencyId }),
  });
  return { outcome: 'accepted', fee: assessment.total, due: localDate(due.at), assessment, deadline: due };
};

/**
 * Files an example dossier as the server would, handed in and accepted at `at`, and compares what came of it with what is expected:
 * the same violations by path and rule, the same fee, the same due date. Pure; the same in browser and function.
 */
export const runExample = (service: Service, example: Example, setting: ExampleSetting): ExampleRun => {
  const found = filed(service, example, setting);
  const differences = exampleDifferences(example.expected, found);
  return { passes: differences.length === 0, found, differences };
};
