import { useState } from 'preact/hooks';
import type { DossierRow } from '#shared/api/views.ts';
import type { Text } from '#shared/words/text.ts';
import { loadService } from '../api/portal-data.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { filterWords as words } from '../words/desk-filters.ts';
import { addressOf, hasHolders, isFiltered, sameFilter } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import type { Filters } from './use-filters.ts';
import { useProcessors } from './use-processors.ts';

/** Services met in this tab: what may be filtered by. */
const met = new Map<string, Text>();

const servicePath = 'filter.service';
const holderPath = 'filter.holder';
const namePath = 'filter.name';
const mostKept = 20;

/** Keeping what is filtered under a name. */
const Keep = ({ filter, filters }: { filter: QueueFilter; filters: Filters }) => {
  const t = useSay();
  const [name, setName] = useState<string>();
  const [missing, setMissing] = useState(false);
  const error = missing && name?.trim() === '' ? t(words.nameMissing) : undefined;
  if ((filters.kept?.filters.length ?? 0) >= mostKept) return <p class="mc-meta">{t(words.full)}</p>;
  if (name === undefined)
    return (
      <button type="button" class="mc-plain" onClick={() => setName('')}>
        {t(words.keep)}
      </button>
    );
  const keep = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const kept = { id: crypto.randomUUID(), name, ...filter };
    void filters
      .save((before) => ({ ...before, filters: [...before.filters, kept] }))
      .then((done) => done && setName(undefined));
  };
  return (
    <form
      method="post"
      class="mc-filter__keep"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Asked path={namePath} label={t(words.name)} error={error}>
        <input
          class="govuk-input"
          id={idOf(namePath)}
          maxLength={60}
          autoComplete="off"
          value={name}
          aria-describedby={describedBy({ path: namePath, error })}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Asked>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.save)}
      </button>
    </form>
  );
};

/** What may be done with a filter that is kept. */
const Kept = ({ id, filters }: { id: string; filters: Filters }) => {
  const t = useSay();
  const isFirst = filters.kept?.first === id;
  return (
    <>
      <button
        type="button"
        class="mc-plain"
        onClick={() => void filters.save(({ filters: all }) => ({ filters: all, first: isFirst ? undefined : id }))}
      >
        {t(isFirst ? words.notFirst : words.first)}
      </button>
      <button
        type="button"
        class="mc-plain"
        onClick={() =>
          void filters.save(({ filters: all, first }) => ({
            filters: all.filter((each) => each.id !== id),
            first: first === id ? undefined : first,
          }))
        }
      >
        {t(words.remove)}
      </button>
    </>
  );
};

type Props = { filter: QueueFilter; rows: readonly DossierRow[]; filters: Filters };

/** Which service and whose dossiers of a queue are shown; each choice shows at once and is an address. */
export const FilterBar = ({ filter, rows, filters }: Props) => {
  const t = useSay();
  const { processors } = useProcessors();
  for (const { serviceId, serviceName } of rows) met.set(serviceId, serviceName);
  const { serviceId, holder, view } = filter;
  const unmet = serviceId !== undefined && !met.has(serviceId) ? serviceId : undefined;
  const named = useLoaded(
    async () => (unmet === undefined ? undefined : (await loadService(unmet)).name),
    unmet ?? '',
  ).value;
  if (unmet !== undefined && named) met.set(unmet, named);
  const services = [...new Map([...met, ...(unmet === undefined ? [] : [[unmet, { vi: unmet, en: unmet }] as const])])];
  const kept = filters.kept?.filters.find((each) => sameFilter(each, filter));
  return (
    <>
      <div class="mc-filter" role="group" aria-label={t(words.filters)}>
        <Asked path={servicePath} label={t(words.service)}>
          <select
            class="govuk-select"
            id={idOf(servicePath)}
            value={serviceId ?? ''}
            onChange={({ currentTarget: { value } }) =>
              goTo(addressOf({ ...filter, serviceId: value === '' ? undefined : value }))
            }
          >
            <option value="">{t(words.anyService)}</option>
            {services.map(([id, name]) => (
              <option value={id} key={id}>
                {t(name)}
              </option>
            ))}
          </select>
        </Asked>
        {hasHolders(view) && (
          <Asked path={holderPath} label={t(words.holder)}>
            <select
              class="govuk-select"
              id={idOf(holderPath)}
              value={holder ?? ''}
              onChange={({ currentTarget: { value } }) =>
                goTo(addressOf({ ...filter, holder: value === '' ? undefined : value }))
              }
            >
              <option value="">{t(words.anyHolder)}</option>
              {processors.map(({ staffId, name }) => (
                <option value={staffId} key={staffId}>
                  {name}
                </option>
              ))}
            </select>
          </Asked>
        )}
        <div class="mc-buttons">
          {isFiltered(filter) && (
            <a class="govuk-link" href={addressOf({ view })}>
              {t(words.none)}
            </a>
          )}
          {kept ? (
            <Kept id={kept.id} filters={filters} />
          ) : (
            <Keep filter={filter} filters={filters} key={addressOf(filter)} />
          )}
        </div>
      </div>
      <RefusalBanner error={filters.error} onRetry={filters.again} />
    </>
  );
};
