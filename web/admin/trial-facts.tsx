import type { Agency } from '#shared/agency/agency.ts';
import { instantAt, localDate, localTime } from '#shared/calendar/local-time.ts';
import { capacities } from '#shared/person/capacity.ts';
import type { Example } from '#shared/service/example.ts';
import type { Service } from '#shared/service/service.ts';
import { capacityWords } from '#shared/words/definition-values.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import { Asked, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';

type Option<Value extends string> = { value: Value; name: string };
type SelectProps<Value extends string> = {
  path: string;
  label: string;
  value: Value;
  options: Option<Value>[];
  onChoose: (value: Value) => void;
};

const Select = <Value extends string>({ path, label, value, options, onChoose }: SelectProps<Value>) => (
  <Asked path={path} label={label}>
    <select
      class="govuk-select"
      id={idOf(path)}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
    >
      {options.map((each) => (
        <option value={each.value} selected={each.value === value} key={each.value}>
          {each.name}
        </option>
      ))}
    </select>
  </Asked>
);

type Props = { service: Service; agencies: Agency[]; filled: Example; onFill: (part: Partial<Example>) => void };

/** What the rules ask of a dossier beside its answers: the case, who files where, by which channel and when. */
export const TrialFacts = ({ service, agencies, filled, onFill }: Props) => {
  const t = useSay();
  const offered = [...new Set(service.offerings.map(({ agencyId }) => agencyId))];
  const nameOf = (id: string) => t(agencies.find((each) => each.id === id)?.name ?? { vi: id, en: id });
  return (
    <>
      {service.cases.length > 1 && (
        <Select
          path="trial.case"
          label={t(words.case)}
          value={filled.caseId}
          options={service.cases.map(({ id, name }) => ({ value: id, name: t(name) }))}
          onChoose={(caseId) => onFill({ caseId })}
        />
      )}
      <Select
        path="trial.capacity"
        label={t(words.capacity)}
        value={filled.capacity}
        options={capacities.map((value) => ({ value, name: t(capacityWords[value]) }))}
        onChoose={(capacity) => onFill({ capacity })}
      />
      {service.channels.length > 1 && (
        <Select
          path="trial.channel"
          label={t(words.channel)}
          value={filled.channel}
          options={service.channels.map(({ channel }) => ({ value: channel, name: t(channelShort[channel]) }))}
          onChoose={(channel) => onFill({ channel })}
        />
      )}
      {offered.length > 1 && (
        <Select
          path="trial.agency"
          label={t(words.agency)}
          value={filled.agencyId ?? ''}
          options={offered.map((id) => ({ value: id, name: nameOf(id) }))}
          onChoose={(agencyId) => onFill({ agencyId })}
        />
      )}
      <Asked path="trial.at" label={t(words.at)}>
        <input
          class="govuk-input govuk-input--width-20"
          id={idOf('trial.at')}
          type="datetime-local"
          value={`${localDate(filled.at)}T${localTime(filled.at)}`}
          onChange={({ currentTarget }) => {
            const [date = '', time = ''] = currentTarget.value.split('T');
            if (date !== '') onFill({ at: instantAt(date, time.slice(0, 5)) });
          }}
        />
      </Asked>
    </>
  );
};
