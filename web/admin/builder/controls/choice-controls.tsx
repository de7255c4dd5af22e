import { valueWords } from '#shared/words/definition-values.ts';
import type { Text } from '#shared/words/text.ts';
import { describedBy, idOf } from '../../../kit/asked.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import type { Spot, Spotted } from '../spot.ts';
import { Control, useErrorAt } from './control.tsx';
import type { Labelled } from './control.tsx';

export type Option<Value extends string> = { value: Value; label: Text; help?: Text };

/** What the fixed values of a property are called. */
export const optionsAt = <Value extends string>({ key }: Spotted): Option<Value>[] =>
  optionsFrom((valueWords[key] ?? {}) as Record<Value, Text>);

/** The options of a table of words, in its order. */
export const optionsFrom = <Value extends string>(table: Record<Value, Text>): Option<Value>[] =>
  (Object.keys(table) as Value[]).map((value) => ({ value, label: table[value] }));

type OneProps<Value extends string> = Labelled & {
  at: Spot<Value | undefined>;
  /** Left out: the property's own. */
  options?: Option<Value>[];
};

const labelIn = <Value extends string>(options: Option<Value>[], value: Value | undefined): Text | undefined =>
  options.find((each) => each.value === value)?.label;

/** One of several, in a list that opens. */
export const SelectControl = <Value extends string>({ at, options = optionsAt(at), ...labelled }: OneProps<Value>) => {
  const t = useSay();
  const error = useErrorAt(at.place);
  const chosen = labelIn(options, at.value);
  const hint = labelled.hint && t(labelled.hint);
  return (
    <Control at={at} {...labelled} shown={chosen && t(chosen)}>
      <select
        class={`govuk-select ${error === undefined ? '' : 'govuk-select--error'}`}
        id={idOf(at.place)}
        value={at.value ?? ''}
        aria-describedby={describedBy({ path: at.place, hint, error })}
        onChange={({ currentTarget }) =>
          at.change(() => (currentTarget.value === '' ? undefined : (currentTarget.value as Value)))
        }
      >
        <option value="">{t(labelled.optional ? words.notSet : words.choose)}</option>
        {options.map(({ value, label }) => (
          <option value={value} key={value} selected={value === at.value}>
            {t(label)}
          </option>
        ))}
      </select>
    </Control>
  );
};

/** One of a few, all in sight, each with its help. */
export const RadiosControl = <Value extends string>({
  at,
  options = optionsAt(at),
  inline,
  ...labelled
}: OneProps<Value> & { inline?: boolean }) => {
  const t = useSay();
  const chosen = labelIn(options, at.value);
  return (
    <Control at={at} {...labelled} together shown={chosen && t(chosen)}>
      <Radios
        path={at.place}
        choices={options}
        chosen={at.value}
        onChoose={(value) => at.change(() => value)}
        inline={inline ?? false}
        small
      />
    </Control>
  );
};
