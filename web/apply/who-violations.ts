import type { Violation } from '#shared/errors.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Service } from '#shared/service/service.ts';
import { violations } from '#shared/service/violations.ts';
import { whoForm } from './who-form.ts';

/** What is missing or wrong about whom it concerns; paths begin with `concerning.`. */
export const whoViolations = (service: Service, answers: Answers, today: string): Violation[] =>
  violations(whoForm(service), answers, { today }).map((each) => ({ ...each, path: `concerning.${each.path}` }));
