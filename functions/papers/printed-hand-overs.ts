import type { Dossier } from '#shared/dossier/dossier.ts';
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

/** The blocks of a control slip with the names people and units had then. */
export const printedHandOvers = (
  deps: Deps,
  dossier: Dossier,
  blocks: readonly HandOver[],
): Promise<PrintedHandOver[]> =>
  Promise.all(
    blocks.map(async ({ from, to, ...block }) => {
      const [giver, receiver] = await Promise.all([from, to].map((hand) => nameOf(deps, dossier, hand, block.givenAt)));
      return { ...block, from: giver ?? '', to: receiver ?? '' };
    }),
  );
