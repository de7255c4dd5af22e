import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { adminWords as words, serviceStateWords } from '../words/admin.ts';
import { serviceStates } from './service-filter.ts';
import type { ServiceFilter, ServiceState } from './service-filter.ts';

type Props = { rows: AdminServiceRow[]; filter: ServiceFilter; onFilter: (filter: ServiceFilter) => void };

/** Looks for services by words, field and state. */
export const ServiceFilters = ({ rows, filter, onFilter }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const fields = [...new Map(rows.map(({ field }) => [field.vi, field])).values()].sort((one, other) =>
    one.vi.localeCompare(other.vi, 'vi'),
  );
  return (
    <div class="mc-filters" role="search">
      <div class="mc-filters__find">
        <label class="govuk-label" for="admin-find">
          {t(words.find)}
        </label>
        <input
          class="govuk-input"
          id="admin-find"
          type="search"
          autoComplete="off"
          value={filter.q}
          onInput={({ currentTarget }) => onFilter({ ...filter, q: currentTarget.value })}
        />
      </div>
      <div>
        <label class="govuk-label" for="admin-field">
          {t(words.field)}
        </label>
        <select
          class="govuk-select"
          id="admin-field"
          value={filter.field}
          onChange={({ currentTarget }) => onFilter({ ...filter, field: currentTarget.value })}
        >
          <option value="">{t(words.everyField)}</option>
          {fields.map((field) => (
            <option value={field.vi} selected={field.vi === filter.field} key={field.vi}>
              {field[locale] || field.vi}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="govuk-label" for="admin-state">
          {t(words.status)}
        </label>
        <select
          class="govuk-select"
          id="admin-state"
          value={filter.state}
          onChange={({ currentTarget }) => onFilter({ ...filter, state: currentTarget.value as ServiceState | '' })}
        >
          <option value="">{t(words.everyState)}</option>
          {serviceStates.map((state) => (
            <option value={state} selected={state === filter.state} key={state}>
              {t(serviceStateWords[state])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
