import { deskDuties } from '#shared/person/duty.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Text } from '#shared/words/text.ts';
import { addressOf } from '../pages/addresses.ts';
import { frameWords } from '../words/frame.ts';

export type WorkplaceName = 'desk' | 'admin';

type Offered = { page: WorkplaceName; name: Text; duties: readonly Duty[] };

/** Where staff work, and whose duties each place is for. */
const workplaces: readonly Offered[] = [
  { page: 'desk', name: frameWords.deskTitle, duties: deskDuties },
  { page: 'admin', name: frameWords.adminTitle, duties: ['editor', 'reviewer', 'publisher', 'admin'] },
];

/** The places that are for someone of these duties. */
export const workplacesFor = (duties: readonly Duty[]): readonly Offered[] =>
  workplaces.filter((place) => place.duties.some((duty) => duties.includes(duty)));

/** The address one comes back to after leaving: without the language, as providers know it. */
export const doorOf = (page: WorkplaceName): string => addressOf(page, 'vi');
