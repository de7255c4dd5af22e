import { useState } from 'preact/hooks';
import type { Intake } from '#shared/dossier/intake.ts';
import type { Capacity } from '#shared/person/capacity.ts';
import { answersOfIntake, bringerForm, intakeFrom } from '#shared/service/bringer-form.ts';
import { holds } from '#shared/service/condition.ts';
import { ShortField } from '../kit/short-field.tsx';

type Props = {
  intake: Intake;
  capacity: Capacity;
  errors: Map<string, string>;
  onChange: (intake: Intake) => void;
};

/** How it came and who brings it; half a date stays as typed until it is whole. */
export const BringerFields = ({ intake, capacity, errors, onChange }: Props) => {
  const [answers, setAnswers] = useState(() => answersOfIntake(intake));
  return (
    <>
      {bringerForm(capacity)
        .sections.flatMap(({ fields }) => fields)
        .filter((field) => !field.showIf || holds(field.showIf, answers))
        .map((field) => (
          <ShortField
            key={field.id}
            field={field}
            path={`broughtBy.${field.id}`}
            value={answers[field.id]}
            answers={answers}
            error={errors.get(`broughtBy.${field.id}`)}
            onAnswer={(answer) => {
              const next = { ...answers, [field.id]: answer };
              setAnswers(next);
              onChange(intakeFrom(next, intake));
            }}
          />
        ))}
    </>
  );
};
