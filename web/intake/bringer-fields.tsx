import { useState } from 'preact/hooks';
import type { Intake } from '#shared/dossier/intake.ts';
import type { Capacity } from '#shared/person/capacity.ts';
import { answersOfIntake, bringerForm, intakeFrom } from '#shared/service/bringer-form.ts';
import type { Answers } from '#shared/service/condition.ts';
import { ShortFields } from '../kit/short-fields.tsx';

type Props = {
  intake: Intake;
  capacity: Capacity;
  errors: Map<string, string>;
  onChange: (intake: Intake) => void;
};

/** How it came and who brings it; half a date stays as typed until it is whole. */
export const BringerFields = ({ intake, capacity, errors, onChange }: Props) => {
  const [answers, setAnswers] = useState(() => answersOfIntake(intake));
  const change = (next: Answers) => {
    setAnswers(next);
    onChange(intakeFrom(next, intake));
  };
  const fields = bringerForm(capacity).sections.flatMap((section) => section.fields);
  return <ShortFields fields={fields} at="broughtBy" answers={answers} errors={errors} onChange={change} />;
};
