import type { JSX } from 'preact';
import { AddressField } from './address-field.tsx';
import { ListField, SeveralOfField, YesNoField } from './choice-field.tsx';
import type { FormFieldProps } from './field-props.ts';
import { GroupField } from './group-field.tsx';
import { LongTextField } from './long-text-field.tsx';
import { NumberField } from './number-field.tsx';
import { ShortField, isOptional } from './short-field.tsx';

/** The control of any field kind of a service's form. */
export const FormField = (props: FormFieldProps): JSX.Element => {
  const { field, path, error, answers, entry } = props;
  const common = { ...props, optional: isOptional(field, answers, entry) };
  switch (field.kind) {
    case 'long-text':
      return <LongTextField {...common} field={field} />;
    case 'whole-number':
    case 'money':
      return <NumberField {...common} field={field} />;
    case 'yes-no':
      return <YesNoField {...common} field={field} />;
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
    case 'text':
    case 'national-id':
    case 'tax-code':
    case 'phone':
    case 'email':
    case 'date':
    case 'one-of':
    case 'note':
      return <ShortField {...props} field={field} />;
  }
};
