import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Asked, describedBy, idOf } from './asked.tsx';
import { useLocale, useSay } from './locale.tsx';
import type { FieldProps } from './field-props.ts';

type TextKind = 'text' | 'national-id' | 'tax-code' | 'phone' | 'email';
type Control = Pick<JSX.IntrinsicElements['input'], 'type' | 'inputMode' | 'autoComplete' | 'spellcheck'>;

const controls: Record<TextKind, Control & { width: string }> = {
  text: { type: 'text', width: '' },
  'national-id': { type: 'text', inputMode: 'numeric', spellcheck: false, width: 'govuk-input--width-20' },
  'tax-code': { type: 'text', inputMode: 'text', spellcheck: false, width: 'govuk-input--width-20' },
  phone: { type: 'tel', inputMode: 'tel', width: 'govuk-input--width-20' },
  email: { type: 'email', inputMode: 'email', spellcheck: false, width: '' },
};

/** What the browser may fill in when the question is about the person themself (WCAG 1.3.5). */
const autocomplete: Record<string, JSX.IntrinsicElements['input']['autoComplete']> = {
  fullName: 'name',
  phone: 'tel',
  email: 'email',
  organisationName: 'organization',
};

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** One line of text: names, identity and tax codes, telephone, e-mail. */
export const TextField = ({ field, path, value, onAnswer, optional, error, closed }: FieldProps<TextKind>) => {
  const t = useSay();
  const hint = field.help && t(field.help);
  const { width, ...control } = controls[field.kind];
  return (
    <Asked path={path} label={t(field.label)} hint={hint} error={error} optional={optional}>
      <input
        {...control}
        class={`govuk-input ${width} ${error === undefined ? '' : 'govuk-input--error'}`}
        id={idOf(path)}
        name={path}
        value={asText(value)}
        readOnly={closed}
        autoComplete={(field.prefill && autocomplete[field.prefill]) ?? 'off'}
        aria-describedby={describedBy({ path, hint, error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => onAnswer(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
    </Asked>
  );
};

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
