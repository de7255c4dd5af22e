import type { JSX } from 'preact';
import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import { DateField } from './date-field.tsx';
import type { FormFieldProps } from './field-props.ts';
import { useSay } from './locale.tsx';
import { OneOfField } from './radios.tsx';
import { TextField } from './text-field.tsx';
import type { TextKind } from './text-field.tsx';

/** The kinds of question that every application begins with; form-field.tsx has the controls of all. */
export type ShortKind = TextKind | 'date' | 'one-of' | 'note';

/** May it be left out, on these answers? */
export const isOptional = (field: Field, answers: Answers, entry: Answers | undefined): boolean =>
  field.kind !== 'note' &&
  (typeof field.required === 'boolean' ? !field.required : !holds(field.required.if, answers, entry));

/** The control of a question of one line, a date or a few choices. */
export const ShortField = (props: FormFieldProps<ShortKind>): JSX.Element => {
  const t = useSay();
  const { field, answers, entry } = props;
  const common = { ...props, optional: isOptional(field, answers, entry) };
  switch (field.kind) {
    case 'text':
    case 'national-id':
    case 'tax-code':
    case 'phone':
    case 'email':
      return <TextField {...common} field={field} />;
    case 'date':
      return <DateField {...common} field={field} />;
    case 'one-of':
      return <OneOfField {...common} field={field} />;
    case 'note':
      return <div class="govuk-inset-text">{t(field.label)}</div>;
  }
};
