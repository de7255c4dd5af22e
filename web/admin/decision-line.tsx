import type { Text } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';

type LineProps = {
  path: string;
  label: Text;
  hint?: Text;
  date?: boolean;
  value: string;
  error: string | undefined;
  onType: (value: string) => void;
};

/** One line of what a decision says of itself, or a day of it. */
export const DecisionLine = ({ path, label, hint, date, value, error, onType }: LineProps) => {
  const t = useSay();
  return (
    <Asked path={path} label={t(label)} hint={hint && t(hint)} error={error}>
      <input
        class={`govuk-input ${date ? 'govuk-input--width-10' : ''} ${error === undefined ? '' : 'govuk-input--error'}`}
        id={idOf(path)}
        type={date ? 'date' : 'text'}
        autoComplete="off"
        value={value}
        aria-describedby={describedBy({ path, hint: hint && '', error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Asked>
  );
};
