import type { Count } from '#shared/service/fee-parts.ts';
import { topFields } from '#shared/service/definition/form-places.ts';
import { fill } from '#shared/words/text.ts';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { SelectControl } from '../controls/choice-controls.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { useEditor } from '../editor.tsx';
import { nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';

/** What no question is called: a number that is written down. */
const fixed = '#';

const asSource = (count: Spot<Count>): Spot<string | undefined> => ({
  ...count,
  value: typeof count.value === 'object' ? count.value.field : fixed,
  change: (update) =>
    count.change((now) => {
      const source = update(typeof now === 'object' ? now.field : fixed) ?? '';
      if (source !== fixed) return { field: source };
      return typeof now === 'object' ? 1 : now;
    }),
});

const asNumber = (count: Spot<Count>): Spot<number | undefined> => ({
  ...count,
  place: `${count.place}.number`,
  value: typeof count.value === 'object' ? undefined : count.value,
  change: (update) => count.change((now) => update(typeof now === 'object' ? undefined : now) ?? 0),
});

/** How many: as answered to a question for a number, or a fixed number. */
export const CountControl = ({ at }: { at: Spot<Count> }) => {
  const { root } = useEditor();
  const numbers = [...topFields(root.value.form).values()].filter(
    ({ kind }) => kind === 'whole-number' || kind === 'money',
  );
  const options = [
    ...numbers.map(({ id, label }) => ({ value: id, label })),
    { value: fixed, label: words.fixedCount },
  ];
  return (
    <div class="mc-row">
      <SelectControl
        at={asSource(at)}
        label={fill(words.counted, { what: nameOf(at) })}
        hint={numbers.length === 0 ? words.noNumbers : undefined}
        options={options}
      />
      {typeof at.value !== 'object' && <NumberControl at={asNumber(at)} label={words.fixedValue} />}
    </div>
  );
};
