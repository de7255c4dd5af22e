import { useState } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import { capacities } from '#shared/person/capacity.ts';
import type { Capacity } from '#shared/person/capacity.ts';
import type { Answers } from '#shared/service/condition.ts';
import { countingAnswers, documentsAsked, needsFile } from '#shared/service/documents-asked.ts';
import type { Example } from '#shared/service/example.ts';
import { runExample } from '#shared/service/run-example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import type { Service } from '#shared/service/service.ts';
import { shownFields } from '../apply/steps.ts';
import { Asked, idOf } from '../kit/asked.tsx';
import { FormField } from '../kit/form-field.tsx';
import { useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { whoWords } from '#shared/words/who.ts';
import { TrialOutcome } from './trial-outcome.tsx';
import { useRules } from './use-rules.ts';

type Filled = Pick<Example, 'caseId' | 'capacity' | 'channel' | 'answers' | 'documents'> & { agencyId: string };

const channels = ['online', 'counter', 'post'] as const;

type Option = { value: string; name: string };
const Select = (props: {
  path: string;
  label: string;
  value: string;
  options: Option[];
  onChoose: (value: string) => void;
}) => (
  <Asked path={props.path} label={props.label}>
    <select
      class="govuk-select"
      id={idOf(props.path)}
      value={props.value}
      onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
    >
      {props.options.map(({ value, name }) => (
        <option value={value} key={value}>
          {name}
        </option>
      ))}
    </select>
  </Asked>
);

const agencyOptions = (service: Service, agencies: Agency[], t: Say): Option[] => {
  const ids = [...new Set(service.offerings.map(({ agencyId }) => agencyId))];
  return ids.map((value) => ({
    value,
    name: t(agencies.find(({ id }) => id === value)?.name ?? { vi: value, en: value }),
  }));
};

/** What is taken as attached: a tick in place of a file, since nothing leaves this page. */
const Tick = ({
  asked,
  name,
  filled,
  onFill,
}: {
  asked: string;
  name: string;
  filled: Filled;
  onFill: (part: Partial<Filled>) => void;
}) => {
  const t = useSay();
  const id = idOf(`trial.${asked}`);
  const isThere = filled.documents.includes(asked);
  const others = filled.documents.filter((each) => each !== asked);
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={isThere}
        onChange={() => onFill({ documents: isThere ? others : [...others, asked] })}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {t(words.attached, { name })}
      </label>
    </div>
  );
};

type Props = { service: Service; agencies: Agency[]; onKeep: ((example: Example) => void) | undefined };

/** Files a trial: the citizen's own questions and rules, in memory only. */
export const Trial = ({ service, agencies, onKeep }: Props) => {
  const t = useSay();
  const rules = useRules();
  const offered = agencyOptions(service, agencies, t);
  const [filled, setFilled] = useState<Filled>({
    caseId: service.cases[0]?.id ?? '',
    capacity: 'self',
    channel: service.channels[0]?.channel ?? 'online',
    agencyId: offered[0]?.value ?? '',
    answers: {},
    documents: [],
  });
  const [found, setFound] = useState<{ found: ExampleFound; example: Example }>();
  const onFill = (part: Partial<Filled>) => {
    setFilled((now) => ({ ...now, ...part }));
    setFound(undefined);
  };
  const { answers, caseId, capacity, channel } = filled;
  const asked = documentsAsked(service, caseId, countingAnswers(service, answers), capacity).flatMap(({ documents }) =>
    documents.filter(needsFile),
  );
  const errors = new Map(
    found?.found.outcome === 'refused' ? found.found.violations.map(({ path, message }) => [path, t(message)]) : [],
  );
  const fileIt = () => {
    if (!rules) return;
    const name = { vi: '', en: '' };
    const example: Example = {
      ...filled,
      id: `vi-du-${service.examples.length + 1}`,
      name,
      at: new Date().toISOString(),
      expected: { outcome: 'accepted', fee: 0, due: '2026-01-01' },
    };
    setFound({ found: runExample(service, example, rules).found, example });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fileIt();
      }}
    >
      <p class="govuk-inset-text">{t(words.trialNote)}</p>
      <Select
        path="trial.case"
        label={t(words.case)}
        value={caseId}
        options={service.cases.map(({ id, name }) => ({ value: id, name: t(name) }))}
        onChoose={(value) => onFill({ caseId: value })}
      />
      <Select
        path="trial.capacity"
        label={t(words.capacity)}
        value={capacity}
        options={capacities.map((value) => ({ value, name: t(whoWords[value]) }))}
        onChoose={(value) => onFill({ capacity: value as Capacity })}
      />
      <Select
        path="trial.channel"
        label={t(words.channel)}
        value={channel}
        options={channels.map((value) => ({ value, name: value }))}
        onChoose={(value) => onFill({ channel: value as Filled['channel'] })}
      />
      {offered.length > 1 && (
        <Select
          path="trial.agency"
          label={t(words.agency)}
          value={filled.agencyId}
          options={offered}
          onChoose={(agencyId) => onFill({ agencyId })}
        />
      )}
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
                areas={rules?.areas as never}
                onAnswer={(answer) => onFill({ answers: { ...answers, [field.id]: answer } as Answers })}
                fileField={(file) => (
                  <Tick asked={`field.${file.id}`} name={t(file.label)} filled={filled} onFill={onFill} />
                )}
                key={field.id}
              />
            ))}
          </section>
        );
      })}
      {asked.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{t(words.documents)}</h2>
          <div class="govuk-checkboxes">
            {asked.map(({ id, name }) => (
              <Tick asked={id} name={t(name)} filled={filled} onFill={onFill} key={id} />
            ))}
          </div>
        </section>
      )}
      <button type="submit" class="govuk-button" disabled={!rules}>
        {t(words.file)}
      </button>
      {found && <TrialOutcome {...found} onKeep={onKeep} />}
    </form>
  );
};
