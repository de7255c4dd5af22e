import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords as words } from '../words/admin.ts';
import { NewService } from './new-service.tsx';
import { filterAddress, filterFrom, matchingServices } from './service-filter.ts';
import { ServiceFilters } from './service-filters.tsx';
import { ServiceRow } from './service-row.tsx';
import { useServices } from './use-services.ts';

/** More rows than this are not drawn at once: finding by name is quicker than scrolling. */
const mostShown = 200;

/** Every service of the province with its state; finding needs no accents, and what is looked for stands in the address. */
export const ServicesPage = ({ me, query }: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const { rows, whole, error, reload } = useServices(call);
  const filter = filterFrom(query);
  const found = matchingServices(rows, filter);
  const shown = found.slice(0, mostShown);
  const count = found.length;
  return (
    <>
      <Heading text={t(words.services)} first />
      {me.duties.includes('editor') && <NewService rows={rows} copyOf={query.get('copy') ?? ''} />}
      <ServiceFilters rows={rows} filter={filter} onFilter={(next) => goTo(filterAddress(next), true)} />
      <RefusalBanner error={error} onRetry={reload} />
      <p class="mc-meta" role="status">
        {!whole
          ? error === undefined && t(words.readingMore, { count: rows.length })
          : count > mostShown
            ? t(words.servicesShown, { shown: mostShown, count })
            : t(count === 0 ? words.servicesNone : words.servicesFound, { count })}
      </p>
      {count > 0 && (
        <table class="mc-queue mc-list">
          <caption class="govuk-visually-hidden">{t(words.services)}</caption>
          <thead>
            <tr>
              {[words.name, words.code, words.field, words.level, words.inForce, words.draft].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ServiceRow row={row} key={row.serviceId} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
