import type { Intake, PaperCount } from '#shared/dossier/intake.ts';
import { answersOfIntake, intakeFrom } from '#shared/service/bringer-form.ts';
import { stable } from '../apply/stable.ts';
import { nothingBrought } from './filled-from-card.ts';

/** What two saves of an intake say of one thing, and whether it is the other that changed it: how it came, of whom, or a paper's counts. */
export type IntakeDifference = { id: string; paper?: string; elsewhere: boolean };

type Sides = { mine: Intake | undefined; theirs: Intake | undefined };

const countOf = ({ papers }: Intake, id: string): PaperCount =>
  papers.find((each) => each.id === id) ?? { id, originals: 0, copies: 0, shown: false };
const bringerId = (field: string) => `intake.${field}`;
const paperId = (paper: string) => `intake.papers.${paper}`;
const fieldsOf = (...intakes: Intake[]) => [...new Set(intakes.flatMap((each) => Object.keys(answersOfIntake(each))))];
const papersOf = (...intakes: Intake[]) => [...new Set(intakes.flatMap(({ papers }) => papers.map(({ id }) => id)))];

/** Where two saves of an intake differ, against what both went on from; where that is not known, against nothing. */
export const intakeDifferences = (sides: Sides, base: Intake | undefined = nothingBrought): IntakeDifference[] => {
  const { mine = nothingBrought, theirs = nothingBrought } = sides;
  const differing = (id: string, of: (intake: Intake) => unknown) =>
    stable(of(mine)) === stable(of(theirs)) ? [] : [{ id, elsewhere: stable(of(mine)) === stable(of(base)) }];
  return [
    ...fieldsOf(mine, theirs).flatMap((field) => differing(bringerId(field), (each) => answersOfIntake(each)[field])),
    ...papersOf(theirs, mine).flatMap((paper) =>
      differing(paperId(paper), (each) => countOf(each, paper)).map((each) => ({ ...each, paper })),
    ),
  ];
};

/** One intake of two, each thing from the side that was chosen for it. */
export const mergedIntake = (
  { mine = nothingBrought, theirs = nothingBrought }: Sides,
  isTheirs: (id: string) => boolean,
): Intake => {
  const [here, there] = [answersOfIntake(mine), answersOfIntake(theirs)];
  const brought = fieldsOf(mine, theirs).map(
    (field) => [field, (isTheirs(bringerId(field)) ? there : here)[field]] as const,
  );
  const papers = papersOf(theirs, mine).map((paper) => countOf(isTheirs(paperId(paper)) ? theirs : mine, paper));
  return intakeFrom(Object.fromEntries(brought), { papers });
};
