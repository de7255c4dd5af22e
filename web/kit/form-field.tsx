import type { JSX } from 'preact';
import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import { AddressField } from './address-field.tsx';
import { ListField, OneOfField, SeveralOfField, YesNoField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import type { FormFieldProps } from './field-props.ts';
import { GroupField } from './group-field.tsx';
import { useSay } from './locale.tsx';
import { LongTextField, NumberField, TextField } from './text-field.tsx';

const isOptional = (field: Field, answers: Answers, entry: Answers | undefined): boolean =>
  field.kind !== 'note' &&
  (typeof field.required === 'boolean' ? !field.required : !holds(field.required.if, answers, entry));

/** The control of any field kind of a service's form. */
export const FormField = (props: FormFieldProps): JSX.Element | null => {
  const t = useSay();
  const { field, path, error, answers, entry } = props;
  const common = { ...props, optional: isOptional(field, answers, entry) };
  switch (field.kind) {
    case 'text':
    case 'national-id':
    case 'tax-code':
    case 'phone':
    case 'email':
      return <TextField {...common} field={field} />;
    case 'long-text':
      return <LongTextField {...common} field={field} />;
    case 'whole-number':
    case 'money':
      return <NumberField {...common} field={field} />;
    case 'date':
      return <DateField {...common} field={field} />;
    case 'yes-no':
      return <YesNoField {...common} field={field} />;
    case 'one-of':
      return <OneOfField {...common} field={field} />;
    case 'several-of':
      return <SeveralOfField {...common} field={field} />;
    case 'list':
      return <ListField {...common} field={field} />;
    case 'address':
      return <AddressField {...common} field={field} />;
    case 'group':
      return <GroupField {...common} field={field} renderField={(each) => <FormField {...each} />} />;
    case 'file':
      return <>{props.fileField?.(field, path, error)}</>;
    case 'note':
      return <div class="govuk-inset-text">{t(field.label)}</div>;
  }
};
