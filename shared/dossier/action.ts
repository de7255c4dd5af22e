import type { ApplicantAction } from './applicant-action.ts';
import type { DiscardAction, IntakeAction } from './intake-action.ts';
import type { OpinionAction } from './opinion-action.ts';
import type { StaffAction } from './staff-action.ts';
import type { StampAction } from './stamp-action.ts';
import type { SystemAction } from './system-action.ts';

export type { ApplicantAction } from './applicant-action.ts';
export type { IntakeAction } from './intake-action.ts';
export type { StaffAction } from './staff-action.ts';
export type { SupplementItem } from './supplement-item.ts';
export type { SystemAction } from './system-action.ts';

/** Everything anyone can do; each side's schema is a file of its own, so that no function builds the other's. */
export type Action =
  ApplicantAction | DiscardAction | IntakeAction | OpinionAction | StaffAction | StampAction | SystemAction;
