import type { Status } from './status.ts';

/** In these the applicant's answers and documents may be written. */
export const editableStatuses: readonly Status[] = ['draft', 'supplement-before-acceptance', 'supplement'];
