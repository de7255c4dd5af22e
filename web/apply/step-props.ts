import type { Areas } from '../kit/areas.ts';
import type { Filing } from './dossier-app.tsx';
import type { Writing } from './draft.ts';
import type { Open } from '#shared/dossier/open-items.ts';
import type { Uploads } from './use-uploads.ts';

/** What each step is given: the dossier, what is written, what is wrong by path, and what may be changed. */
export type StepProps = Filing & {
  writing: Writing;
  before: Writing;
  errors: Map<string, string>;
  open: Open;
  uploads: Uploads;
};

/** What the steps after the first are given beside it. */
export type LaterStepProps = StepProps & { areas: Areas };
