import type { JSX } from 'preact';
import { Asked, describedBy, idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import type { FieldProps } from './field-props.ts';

export type TextKind = 'text' | 'national-id' | 'tax-code' | 'phone' | 'email';
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

/** An answer as it stands in a control. */
export const asText = (value: unknown): string =>
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
