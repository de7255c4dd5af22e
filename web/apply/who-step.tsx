import { useState } from 'preact/hooks';
import { holds } from '#shared/service/condition.ts';
import type { Concerning } from '#shared/person/person.ts';
import { useSay } from '../kit/locale.tsx';
import { ShortField } from '../kit/short-field.tsx';
import type { StepProps } from './step-props.ts';
import { answersOfConcerning, concerningFrom, whoForm } from './who-form.ts';

/** Whom the dossier concerns; half a date stays as typed until it is whole. */
export const WhoStep = ({
  service,
  writing,
  errors,
  onChange,
}: StepProps & { onChange: (who: Concerning) => void }) => {
  const t = useSay();
  const [answers, setAnswers] = useState(() => answersOfConcerning(writing.concerning));
  return (
    <>
      {whoForm(service).sections.map(({ help, fields }) => (
        <>
          <p class="govuk-body">{t(help)}</p>
          {fields
            .filter((field) => !field.showIf || holds(field.showIf, answers))
            .map((field) => (
              <ShortField
                key={field.id}
                field={field}
                path={`concerning.${field.id}`}
                value={answers[field.id]}
                answers={answers}
                error={errors.get(`concerning.${field.id}`)}
                onAnswer={(answer) => {
                  const next = { ...answers, [field.id]: answer };
                  setAnswers(next);
                  onChange(concerningFrom(next));
                }}
              />
            ))}
        </>
      ))}
    </>
  );
};
