import { useState } from 'preact/hooks';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { adminHallWords as words } from '../../words/admin-halls.ts';
import { kitWords } from '../../words/kit.ts';
import { AddHall } from './hall-forms.tsx';
import { useUnits } from './use-units.ts';

/** Every waiting hall, by the name of its unit. */
export const HallsPage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const loaded = useLoaded(() => call('listAdminHalls', {}), 'halls');
  const [adding, setAdding] = useState(false);
  const rows = (loaded.value?.halls ?? []).map(({ hall }) => ({ hall, name: units.nameOf(hall.agencyId) }));
  const error = loaded.error ?? units.error;
  const there = loaded.value !== undefined && units.there;
  const reload = () => {
    loaded.reload();
    units.reload();
  };
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {!adding && there && (
          <button type="button" class="govuk-button" onClick={() => setAdding(true)}>
            {t(words.add)}
          </button>
        )}
      </div>
      <p class="govuk-body">{t(words.intro)}</p>
      <RefusalBanner error={error} onRetry={reload} />
      {adding && (
        <AddHall units={units} there={rows.map(({ hall }) => hall.agencyId)} onLeave={() => setAdding(false)} />
      )}
      {!adding && (
        <p class="mc-meta" role="status">
          {there
            ? t(rows.length === 0 ? words.none : words.count, { count: rows.length })
            : error === undefined && t(kitWords.loading)}
        </p>
      )}
      {!adding && there && rows.length > 0 && (
        <table class="mc-queue mc-list">
          <caption class="govuk-visually-hidden">{t(words.title)}</caption>
          <thead>
            <tr>
              {[words.unit, words.groups, words.counters].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))
              .map(({ hall: { agencyId, groups, counters }, name }) => (
                <tr key={agencyId}>
                  <th scope="row" class="mc-wrap">
                    <a class="govuk-link" href={`?hall=${agencyId}`}>
                      {name}
                    </a>
                  </th>
                  <td data-label={t(words.groups)}>{groups.map(({ letter }) => letter).join(', ')}</td>
                  <td data-label={t(words.counters)}>{counters.map(({ no }) => no).join(', ')}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </>
  );
};
