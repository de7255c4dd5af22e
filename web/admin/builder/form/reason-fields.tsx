import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { inheritedWhy, inheritedYears } from './inherited.ts';
import type { Around } from './inherited.ts';

type Reasoned = { why?: Text | undefined; keptYears?: number | undefined };

/** Why a question is asked and how long its answer is kept, with what holds where it says nothing itself. */
export const ReasonFields = ({ at, around }: { at: Spot<Reasoned>; around: Around[] }) => {
  const why = inheritedWhy(around);
  const years = inheritedYears(around);
  return (
    <>
      <TextPair
        at={inside(at, 'why')}
        label={words.why}
        hint={why === undefined ? words.whyNeeded : fill(words.whyInherited, why)}
        long
        optional
      />
      <NumberControl
        at={inside(at, 'keptYears')}
        unit={words.years}
        hint={years === undefined ? words.keptHint : fill(words.keptInherited, years)}
        width={3}
        optional
      />
    </>
  );
};
