import { useSay } from '../kit/locale.tsx';
import { filterWords as words } from '../words/desk-filters.ts';
import { addressOf, sameFilter } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';
import type { Filters } from './use-filters.ts';

/** The filters one keeps, each a link to its queue. */
export const FilterNav = ({ filters, filter }: { filters: Filters; filter: QueueFilter | undefined }) => {
  const t = useSay();
  const kept = filters.kept?.filters ?? [];
  if (kept.length === 0) return null;
  return (
    <nav class="mc-queues mc-cash-nav" aria-labelledby="filter-nav">
      <h2 class="govuk-heading-s" id="filter-nav">
        {t(words.kept)}
      </h2>
      <ul>
        {kept.map((each) => (
          <li key={each.id}>
            <a href={addressOf(each)} aria-current={filter && sameFilter(each, filter) ? 'page' : undefined}>
              {each.name}
              {filters.kept?.first === each.id && <span class="mc-count">{t(words.isFirst)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
