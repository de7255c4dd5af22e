import { useState } from 'preact/hooks';
import type { ComparisonRow } from '#shared/service/condition-rows.ts';
import { looksAtValue } from '#shared/service/definition/comparison-fits.ts';
import type { Field } from '#shared/service/form.ts';
import { yesNoWords } from '#shared/words/yes-no.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../../kit/locale.tsx';
import { numberFrom } from '../../../kit/number-field.tsx';
import { builderWords } from '../../../words/admin-builder.ts';

type Value = ComparisonRow['value'];
type ValueProps = { id: string; label: string; field: Field; row: ComparisonRow; onValue: (value: Value) => void };

type Offered = { value: string; label: Text };

const Choose = ({ id, label, row, offered, onValue }: Omit<ValueProps, 'field'> & { offered: Offered[] }) => {
  const t = useSay();
  const chosen = row.value === undefined ? '' : String(row.value);
  return (
    <select
      class="govuk-select"
      id={id}
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => onValue(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      <option value="">{t(builderWords.choose)}</option>
      {offered.map((each) => (
        <option value={each.value} key={each.value} selected={each.value === chosen}>
          {t(each.label)}
        </option>
      ))}
    </select>
  );
};

const yesNo: Offered[] = [
  { value: 'true', label: yesNoWords.yes },
  { value: 'false', label: yesNoWords.no },
];

const asYesNo = (value: Value): Value => (value === undefined ? undefined : value === 'true');

const TypedValue = ({ id, label, field, row, onValue }: ValueProps) => {
  const [typing, setTyping] = useState<string>();
  const isNumber = field.kind === 'whole-number' || field.kind === 'money';
  const written = row.value === undefined ? '' : String(row.value);
  return (
    <input
      class={`govuk-input ${isNumber ? 'govuk-input--width-10' : ''}`}
      id={id}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete="off"
      aria-label={label}
      value={typing ?? written}
      onInput={({ currentTarget: { value } }) => {
        setTyping(value);
        onValue(value === '' ? undefined : isNumber ? numberFrom(value) : value);
      }}
      onBlur={() => setTyping(undefined)}
    />
  );
};

/** What a question is compared with, in a control that fits the question. */
export const ConditionValue = (props: ValueProps) => {
  const { field, row, onValue } = props;
  if (!looksAtValue(row.compare)) return null;
  if ('choices' in field) return <Choose {...props} offered={field.choices} />;
  if (field.kind === 'yes-no')
    return <Choose {...props} offered={yesNo} onValue={(value) => onValue(asYesNo(value))} />;
  return <TypedValue {...props} />;
};
