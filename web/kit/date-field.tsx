import { AskedTogether, idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';
import type { FieldProps } from './field-props.ts';

type Parts = { day: string; month: string; year: string };

/** The three parts of an answer as typed so far: `2026-11-` is a year and a month. */
export const partsOf = (value: unknown): Parts => {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { day, month, year };
};

const padded = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);

/** An ISO date once day, month and year are there; half a date stays half, and nothing at all is no answer. */
export const dateFrom = ({ day, month, year }: Parts): string | undefined =>
  day === '' && month === '' && year === ''
    ? undefined
    : day !== '' && month !== '' && year.length === 4
      ? `${year}-${padded(month)}-${padded(day)}`
      : `${year}-${month}-${day}`;

const order = ['day', 'month', 'year'] as const;

/** A date as day, month and year: nothing to pick from, nothing to guess. */
export const DateField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<'date'>) => {
  const t = useSay();
  const parts = partsOf(value);
  const birthday = field.prefill === 'birthDate';
  return (
    <AskedTogether
      path={path}
      label={t(field.label)}
      hint={field.help ? t(field.help) : t(kitWords.dateHint)}
      error={error}
      optional={optional}
    >
      <div class="govuk-date-input">
        {order.map((part) => (
          <div class="govuk-date-input__item" key={part}>
            <div class="govuk-form-group">
              <label
                class="govuk-label govuk-date-input__label"
                for={part === 'day' ? idOf(path) : `${idOf(path)}-${part}`}
              >
                {t(kitWords[part])}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2} ${error === undefined ? '' : 'govuk-input--error'}`}
                id={part === 'day' ? idOf(path) : `${idOf(path)}-${part}`}
                name={`${path}.${part}`}
                type="text"
                inputMode="numeric"
                maxLength={part === 'year' ? 4 : 2}
                autoComplete={birthday ? (`bday-${part}` as const) : 'off'}
                value={parts[part]}
                readOnly={closed}
                aria-invalid={error !== undefined || undefined}
                onInput={({ currentTarget }) =>
                  onAnswer(dateFrom({ ...parts, [part]: currentTarget.value.replace(/\D/g, '') }))
                }
              />
            </div>
          </div>
        ))}
      </div>
    </AskedTogether>
  );
};
