import { cellProblem } from '../../table/cell-problem.ts';
import type { CellProblem } from '../../table/row-verdict.ts';
import { fold } from '../../words/fold.ts';
import { spelling } from '../../words/spelling.ts';
import type { StaffMember } from '../person.ts';
import type { MemberColumn } from './member-columns.ts';

/** Somebody recorded, and whether an account is bound to them. */
export type KnownMember = StaffMember & { hasSignIn: boolean };

/** Whom a row may be about: those of its name and home unit, others who are called alike, and namesakes elsewhere. */
export type Namesakes = { here: KnownMember[]; alike: KnownMember | undefined; elsewhere: KnownMember | undefined };

/** Somebody told apart by name and home unit. */
export const personKey = (name: string, home: string): string => `${home}\n${spelling(name)}`;

const foldedKey = (name: string, home: string): string => `${home}\n${fold(name)}`;

/**
 * Looks up whom a row may be about. Accents tell people apart; a name like that of somebody recorded, accents aside, is a doubt unless a row
 * of the list is about them.
 */
export const namesakesIn = (
  members: readonly KnownMember[],
  told: ReadonlySet<string>,
  today: string,
): ((name: string, home: string) => Namesakes) => {
  const here = Map.groupBy(members, ({ name, homeAgencyId }) => personKey(name, homeAgencyId));
  const isGone = ({ validTo }: StaffMember) => validTo !== undefined && validTo < today;
  const present = members.filter((member) => !isGone(member));
  const untold = present.filter(({ name, homeAgencyId }) => !told.has(personKey(name, homeAgencyId)));
  const alike = new Map(untold.map((member) => [foldedKey(member.name, member.homeAgencyId), member]));
  const anywhere = Map.groupBy(present, ({ name }) => spelling(name));
  return (name, home) => ({
    here: here.get(personKey(name, home)) ?? [],
    alike: alike.get(foldedKey(name, home)),
    elsewhere: anywhere.get(spelling(name))?.find(({ homeAgencyId }) => homeAgencyId !== home),
  });
};

/** The one a row changes, or why that cannot be said; none where they are new. */
export const memberToChange = (
  { here, alike }: Namesakes,
  today: string,
): { member: KnownMember | undefined } | { problem: CellProblem<MemberColumn> } => {
  const inService = here.filter(({ validTo }) => validTo === undefined || validTo >= today);
  const [only] = inService;
  if (inService.length > 1) return { problem: cellProblem('name', 'members-alike', { count: inService.length }) };
  if (only) return { member: only };
  if (here.length > 0) return { problem: cellProblem('name', 'member-ended') };
  if (alike) return { problem: cellProblem('name', 'member-alike', { name: alike.name }) };
  return { member: undefined };
};
