import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../../kit/locale.tsx';
import type { Option } from '../controls/choice-controls.tsx';

type Try<Value extends string> = { id: string; label: Text; value: Value; onChange: (value: Value) => void };

/** One fact of a made-up dossier, chosen. */
export const TrySelect = <Value extends string>(props: Try<Value> & { options: Option<Value>[] }) => {
  const { id, label, value, options, onChange } = props;
  const t = useSay();
  return (
    <div class="mc-control">
      <label class="govuk-label" for={id}>
        {t(label)}
      </label>
      <select
        class="govuk-select"
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
      >
        {options.map((each) => (
          <option value={each.value} key={each.value} selected={each.value === value}>
            {t(each.label)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The day of a made-up dossier. */
export const TryDay = ({ id, label, value, onChange }: Try<string>) => {
  const t = useSay();
  return (
    <div class="mc-control">
      <label class="govuk-label" for={id}>
        {t(label)}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        id={id}
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
};
