import type { Violation } from '../errors.ts';
import type { Answers } from './condition.ts';
import type { Service } from './service.ts';
import { violations } from './violations.ts';
import { whoForm } from './who-form.ts';

/** What is missing or wrong about whom it concerns; paths begin with `concerning.`. */
export const whoViolations = (service: Pick<Service, 'audiences'>, answers: Answers, today: string): Violation[] =>
  violations(whoForm(service), answers, { today }).map((each) => ({ ...each, path: `concerning.${each.path}` }));
