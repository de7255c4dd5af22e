import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { FormFieldProps } from './field-props.ts';
import { ShortField } from './short-field.tsx';
import type { ShortKind } from './short-field.tsx';

type Props = {
  fields: readonly FormFieldProps<ShortKind>['field'][];
  /** Where their answers lie: the beginning of each path. */
  at: string;
  answers: Answers;
  errors: Map<string, string>;
  onChange: (answers: Answers) => void;
};

/** The questions of a section that are asked on these answers, one below the other. */
export const ShortFields = ({ fields, at, answers, errors, onChange }: Props) => (
  <>
    {fields
      .filter((field) => !field.showIf || holds(field.showIf, answers))
      .map((field) => (
        <ShortField
          key={field.id}
          field={field}
          path={`${at}.${field.id}`}
          value={answers[field.id]}
          answers={answers}
          error={errors.get(`${at}.${field.id}`)}
          onAnswer={(answer) => onChange({ ...answers, [field.id]: answer })}
        />
      ))}
  </>
);
