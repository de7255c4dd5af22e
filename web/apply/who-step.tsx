import { useState } from 'preact/hooks';
import { part } from '../api/part.ts';
import type { Concerning, Person } from '#shared/person/person.ts';
import type { Answers } from '#shared/service/condition.ts';
import { useSay } from '../kit/locale.tsx';
import { ShortFields } from '../kit/short-fields.tsx';
import { usePart } from '../kit/use-part.ts';
import { prefilled } from './prefilled.ts';
import type { StepProps } from './step-props.ts';
import { answersOfConcerning, concerningFrom, whoForm } from '#shared/service/who-form.ts';

/** What was chosen so far; whoever has not chosen an organisation finds the one they represent filled in (NĐ 69/2024). */
const startingFrom = (concerning: Concerning, known: Answers): Answers => {
  const answers = answersOfConcerning(concerning);
  return concerning.capacity === 'organisation' ? answers : { ...answers, ...known };
};

const offering = part(() => import('./organisations-offered.tsx').then((come) => come.OrganisationsOffered));

/** Whom the dossier concerns; half a date stays as typed until it is whole. */
export const WhoStep = ({
  service,
  writing,
  errors,
  me,
  onChange,
}: Pick<StepProps, 'service' | 'writing' | 'errors'> & { me?: Person; onChange: (who: Concerning) => void }) => {
  const t = useSay();
  const [answers, setAnswers] = useState(() =>
    startingFrom(writing.concerning, me ? prefilled(whoForm(service), me) : {}),
  );
  const change = (next: Answers) => {
    setAnswers(next);
    onChange(concerningFrom(next));
  };
  const isOrganisation = answers.capacity === 'organisation';
  const { value: OrganisationsOffered } = usePart(offering, isOrganisation && me !== undefined);
  return (
    <>
      {whoForm(service).sections.map(({ help, fields }) => (
        <>
          {me && <p class="govuk-body">{t(help)}</p>}
          <ShortFields fields={fields} at="concerning" answers={answers} errors={errors} onChange={change} />
        </>
      ))}
      {isOrganisation && OrganisationsOffered && (
        <OrganisationsOffered
          taxCode={answers.taxCode}
          onPick={({ name, taxCode }) => change({ ...answers, organisationName: name, taxCode })}
        />
      )}
    </>
  );
};
