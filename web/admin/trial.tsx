import { useState } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import { countingAnswers, documentsAsked, needsFile } from '#shared/service/documents-asked.ts';
import type { Example } from '#shared/service/example.ts';
import { runExample } from '#shared/service/run-example.ts';
import type { ExampleFound, ExampleSetting } from '#shared/service/run-example.ts';
import type { Service } from '#shared/service/service.ts';
import { portalNow } from '../api/portal-clock.ts';
import { shownFields } from '../apply/steps.ts';
import type { Areas } from '../kit/areas.ts';
import { FormField } from '../kit/form-field.tsx';
import { useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { TrialFacts } from './trial-facts.tsx';
import { TrialOutcome } from './trial-outcome.tsx';
import { TrialTick } from './trial-tick.tsx';

const blankOf = (service: Service): Example => ({
  id: '',
  name: { vi: '', en: '' },
  caseId: service.cases[0]?.id ?? '',
  capacity: 'self',
  channel: service.channels[0]?.channel ?? 'online',
  ...(service.offerings[0] && { agencyId: service.offerings[0].agencyId }),
  at: portalNow(),
  answers: {},
  documents: [],
  expected: { outcome: 'accepted', fee: 0, due: '' },
});

type Props = {
  service: Service;
  agencies: Agency[];
  rules: ExampleSetting | undefined;
  /** An example that is opened again. */
  example: Example | undefined;
  onKeep: ((example: Example) => void) | undefined;
};

/** Files a trial: the citizen's own questions and rules, in memory only. */
export const Trial = ({ service, agencies, rules, example, onKeep }: Props) => {
  const t = useSay();
  const [filled, setFilled] = useState<Example>(() => example ?? blankOf(service));
  const [filed, setFiled] = useState<{ found: ExampleFound; round: number }>();
  const onFill = (part: Partial<Example>) => {
    setFilled((now) => ({ ...now, ...part }));
    setFiled(undefined);
  };
  const { answers, caseId, capacity, documents } = filled;
  const asked = documentsAsked(service, caseId, countingAnswers(service, answers), capacity).flatMap((each) =>
    each.documents.filter(needsFile),
  );
  const wrong = filed?.found.outcome === 'refused' ? filed.found.violations : [];
  const errors = new Map(wrong.map(({ path, message }) => [path, t(message)]));
  const tick = (id: string, name: string) => (
    <TrialTick
      asked={id}
      name={name}
      isThere={documents.includes(id)}
      error={errors.get(`documents.${id}`) ?? errors.get(id.replace(/^field\./, ''))}
      onTick={(isThere) =>
        onFill({ documents: [...documents.filter((each) => each !== id), ...(isThere ? [id] : [])] })
      }
      key={id}
    />
  );
  const form = (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (rules) setFiled({ found: runExample(service, filled, rules).found, round: (filed?.round ?? 0) + 1 });
      }}
    >
      <h1 class="govuk-heading-l">{t(service.name)}</h1>
      <p class="govuk-inset-text">{t(words.trialNote)}</p>
      <TrialFacts service={service} agencies={agencies} filled={filled} onFill={onFill} />
      {(service.form?.sections ?? []).map((section) => {
        const fields = shownFields(section, service, answers);
        if (fields.length === 0) return null;
        return (
          <section key={section.id}>
            <h2 class="govuk-heading-m">{t(section.title)}</h2>
            {section.help && <p class="govuk-body">{t(section.help)}</p>}
            {fields.map((field) => (
              <FormField
                field={field}
                path={field.id}
                value={answers[field.id]}
                answers={answers}
                errors={errors}
                error={errors.get(field.id)}
                areas={rules?.areas as Areas | undefined}
                onAnswer={(answer) => onFill({ answers: { ...answers, [field.id]: answer } })}
                fileField={({ id, label }) => tick(`field.${id}`, t(label))}
                key={field.id}
              />
            ))}
          </section>
        );
      })}
      {asked.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{t(words.documents)}</h2>
          {asked.map(({ id, name }) => tick(id, t(name)))}
        </section>
      )}
      <button type="submit" class="govuk-button" aria-disabled={!rules}>
        {t(words.file)}
      </button>
    </form>
  );
  return (
    <>
      {form}
      {filed && <TrialOutcome found={filed.found} example={filled} onKeep={onKeep} key={filed.round} />}
    </>
  );
};
