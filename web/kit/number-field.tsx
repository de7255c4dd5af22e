import { useState } from 'preact/hooks';
import { Asked, describedBy, idOf } from './asked.tsx';
import type { FieldProps } from './field-props.ts';
import { useLocale, useSay } from './locale.tsx';
import { asText } from './text-field.tsx';

/** Digits with or without grouping become a number; anything else stays as typed, for the check to name. */
export const numberFrom = (typed: string): number | string | undefined => {
  const bare = typed.replace(/[\s.,]/g, '');
  if (bare === '') return undefined;
  return /^-?\d{1,15}$/.test(bare) ? Number(bare) : typed;
};

/** A whole number, or money in whole đồng, grouped once the person leaves the field. */
export const NumberField = (props: FieldProps<'whole-number' | 'money'>) => {
  const { field, path, value, onAnswer, optional, error, closed } = props;
  const t = useSay();
  const locale = useLocale();
  const [typing, setTyping] = useState<string>();
  const hint = field.help && t(field.help);
  const grouped =
    typeof value === 'number' && field.kind === 'money'
      ? new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(value)
      : asText(value);
  const unit = field.kind === 'money' ? 'đ' : field.unit && t(field.unit);
  return (
    <Asked path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <div class="govuk-input__wrapper">
        <input
          class={`govuk-input govuk-input--width-10 ${error === undefined ? '' : 'govuk-input--error'}`}
          id={idOf(path)}
          name={path}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typing ?? grouped}
          readOnly={closed}
          aria-describedby={describedBy({ path, hint, error })}
          aria-invalid={error !== undefined || undefined}
          onInput={({ currentTarget }) => {
            setTyping(currentTarget.value);
            onAnswer(numberFrom(currentTarget.value));
          }}
          onBlur={() => setTyping(undefined)}
        />
        {unit !== undefined && (
          <div class="govuk-input__suffix" aria-hidden="true">
            {unit}
          </div>
        )}
      </div>
    </Asked>
  );
};
