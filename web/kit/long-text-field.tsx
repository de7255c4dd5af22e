import { Asked, describedBy, idOf } from './asked.tsx';
import type { FieldProps } from './field-props.ts';
import { useSay } from './locale.tsx';
import { asText } from './text-field.tsx';

/** Several lines of text. */
export const LongTextField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<'long-text'>) => {
  const t = useSay();
  const hint = field.help && t(field.help);
  return (
    <Asked path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <textarea
        class={`govuk-textarea ${error === undefined ? '' : 'govuk-textarea--error'}`}
        id={idOf(path)}
        name={path}
        rows={4}
        value={asText(value)}
        readOnly={closed}
        aria-describedby={describedBy({ path, hint, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => onAnswer(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
    </Asked>
  );
};
