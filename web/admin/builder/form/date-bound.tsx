import type { FieldOf } from '#shared/service/field-parts.ts';
import type { Field } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { comparables } from '../conditions/comparable.ts';
import { optionsFrom, SelectControl } from '../controls/choice-controls.tsx';
import { DayControl } from '../controls/day-control.tsx';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';

type Bound = FieldOf<'date'>['notBefore'];
type Way = keyof typeof words.bound;

const wayOf = (bound: Bound): Way => {
  if (bound === undefined) return 'none';
  if (bound === 'today') return 'today';
  return typeof bound === 'string' ? 'day' : 'field';
};

const begun: Record<Way, Bound> = { none: undefined, today: 'today', day: '', field: { field: '' } };

const asWay = (bound: Spot<Bound>): Spot<Way | undefined> => ({
  ...bound,
  value: wayOf(bound.value),
  change: (update) =>
    bound.change((now) => {
      const way = update(wayOf(now)) ?? 'none';
      return way === wayOf(now) ? now : begun[way];
    }),
});

const asDay = (bound: Spot<Bound>): Spot<string | undefined> => ({
  ...bound,
  place: `${bound.place}.day`,
  value: typeof bound.value === 'string' ? bound.value : '',
  change: (update) => bound.change((now) => update(typeof now === 'string' ? now : '') ?? ''),
});

const asField = (bound: Spot<Bound>): Spot<string | undefined> => ({
  ...bound,
  place: `${bound.place}.field`,
  value: typeof bound.value === 'object' ? bound.value.field : '',
  change: (update) => bound.change((now) => ({ field: update(typeof now === 'object' ? now.field : '') ?? '' })),
});

type BoundProps = { at: Spot<Bound>; label: Text; siblings: Field[]; own: string };

/** A bound of a date: today, a day, or the answer to another date question. */
export const DateBound = ({ at, label, siblings, own }: BoundProps) => {
  const { root } = useEditor();
  const t = useSay();
  const way = wayOf(at.value);
  const dates = comparables(root.value.form, siblings, own)
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'date')
    .map((field) => ({ value: field.id, label: t(field.label) === '' ? { vi: field.id, en: field.id } : field.label }));
  return (
    <div class="mc-row">
      <SelectControl at={asWay(at)} label={label} options={optionsFrom(words.bound)} />
      {way === 'day' && <DayControl at={asDay(at)} label={words.boundDay} />}
      {way === 'field' && <SelectControl at={asField(at)} label={words.boundField} options={dates} />}
    </div>
  );
};
