import type { Dossier, Letter } from '#shared/dossier/dossier.ts';
import type { Hand, HandOver } from '#shared/dossier/hand-overs.ts';
import type { Deps } from '../deps.ts';
import type { PrintedHandOver } from '../print/paper-data.ts';
import { agencyName } from '../view/agency-name.ts';

const nameOf = async (deps: Deps, { applicantName }: Dossier, hand: Hand, at: string): Promise<string> => {
  if (hand.kind === 'applicant') return `${applicantName} (người nộp hồ sơ)`;
  const [staff, unit] = await Promise.all([
    hand.kind === 'staff' ? deps.reference.staffName(hand.staffId) : undefined,
    hand.agencyId === undefined ? undefined : agencyName(deps, hand.agencyId, at),
  ]);
  return [staff, unit?.vi].filter((each) => each !== undefined).join(', ');
};

/** What was written among staff with the event that gave it. */
const noteOf = (letters: readonly Letter[], { seq }: HandOver): { note?: string } => {
  const text = letters.find((letter) => letter.seq === seq && letter.to === 'staff')?.text;
  return text === undefined ? {} : { note: text };
};

/** The blocks of a control slip with the names people and units had then, and their notes. */
export const printedHandOvers = (
  deps: Deps,
  dossier: Dossier,
  blocks: readonly HandOver[],
  letters: readonly Letter[],
): Promise<PrintedHandOver[]> =>
  Promise.all(
    blocks.map(async (each) => {
      const { from, to, ...block } = each;
      const [giver, receiver] = await Promise.all([from, to].map((hand) => nameOf(deps, dossier, hand, block.givenAt)));
      return { ...block, ...noteOf(letters, each), from: giver ?? '', to: receiver ?? '' };
    }),
  );
