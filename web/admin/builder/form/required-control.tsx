import type { Condition } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { RadiosControl } from '../controls/choice-controls.tsx';
import type { Spot } from '../spot.ts';

type Required = boolean | { if: Condition };
type Way = 'no' | 'yes' | 'if';

const ways = [
  { value: 'no' as const, label: words.requiredNo },
  { value: 'yes' as const, label: words.requiredYes },
  { value: 'if' as const, label: words.requiredIf },
];

/** A condition of no comparisons: what one begins with. */
const none: Condition = { all: [] };

const wayOf = (required: Required): Way => (typeof required === 'boolean' ? (required ? 'yes' : 'no') : 'if');

const asWay = (required: Spot<Required>): Spot<Way> => ({
  ...required,
  value: wayOf(required.value),
  change: (update) =>
    required.change((now) => {
      const way = update(wayOf(now));
      if (way === 'if') return typeof now === 'boolean' ? { if: none } : now;
      return way === 'yes';
    }),
});

const asCondition = (required: Spot<Required>): Spot<Condition | undefined> => ({
  ...required,
  place: `${required.place}.if`,
  value: typeof required.value === 'boolean' ? undefined : required.value.if,
  change: (update) => required.change((now) => (typeof now === 'boolean' ? now : { if: update(now.if) ?? none })),
});

/** Must it be answered: no, yes, or only if something holds. */
export const RequiredControl = ({ at, siblings, own }: { at: Spot<Required>; siblings: Field[]; own: string }) => (
  <>
    <RadiosControl at={asWay(at)} label={words.required} options={ways} inline />
    {typeof at.value !== 'boolean' && (
      <div class="mc-inset">
        <ConditionControl at={asCondition(at)} label={words.requiredWhen} siblings={siblings} own={own} />
      </div>
    )}
  </>
);
