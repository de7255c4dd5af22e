import type { Text } from '#shared/words/text.ts';
import { adminForm as words } from '../../../words/admin-form.ts';

/** What a question stands in: its group, its section. */
export type Around = { why?: Text | undefined; keptYears?: number | undefined; kind?: string };

/** What a question is called in, and what it takes from there where it says nothing itself. */
export const inheritedWhy = (around: Around[]): { holder: Text; text: Text } | undefined => {
  const from = around.find(({ why }) => why !== undefined);
  return from?.why && { holder: holderOf(from), text: from.why };
};

export const inheritedYears = (around: Around[]): { holder: Text; count: number } | undefined => {
  const from = around.find(({ keptYears }) => keptYears !== undefined);
  return from?.keptYears === undefined ? undefined : { holder: holderOf(from), count: from.keptYears };
};

const holderOf = ({ kind }: Around): Text => (kind === 'group' ? words.theGroup : words.theSection);
