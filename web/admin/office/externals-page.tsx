import { useMemo, useState } from 'preact/hooks';
import type { ExternalRow } from '#shared/api/office-views.ts';
import { externalStands } from '#shared/service/external-on.ts';
import type { ExternalStands } from '#shared/service/external-on.ts';
import { fold } from '#shared/words/fold.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { externalStandsWords, externalWords as words } from '../../words/admin-external.ts';
import { kitWords } from '../../words/kit.ts';
import { AddExternal } from './external-forms.tsx';
import { ExternalTag, keepsExternal } from './external-tag.tsx';
import { useKnownServices } from './use-known-services.ts';

/** More rows than this are not drawn at once. */
const mostShown = 200;

const Row = ({ row: { service, stands } }: { row: ExternalRow }) => {
  const t = useSay();
  const locale = useLocale();
  const { id, name, provider, href, field, validFrom, validTo } = service;
  const [from, to] = [formatDate(validFrom, locale), validTo === undefined ? '' : formatDate(validTo, locale)];
  return (
    <tr>
      <th scope="row" class="mc-wrap">
        <a class="govuk-link" href={`?external=${id}`}>
          {t(name)}
        </a>
      </th>
      <td data-label={t(words.state)}>
        <ExternalTag stands={stands} />
      </td>
      <td data-label={t(words.provider)}>
        {t(provider)} <div class="mc-meta">{new URL(href).host}</div>
      </td>
      <td data-label={t(words.field)}>{t(field.name)}</td>
      <td data-label={t(words.period)}>
        {validTo === undefined ? t(words.since, { from }) : t(words.between, { from, to })}
      </td>
    </tr>
  );
};

type Filter = { q: string; stands: ExternalStands | '' };

const Filters = ({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) => {
  const t = useSay();
  return (
    <div class="mc-filters" role="search">
      <div class="mc-filters__find">
        <label class="govuk-label" for="external-find">
          {t(words.find)}
        </label>
        <input
          class="govuk-input"
          id="external-find"
          type="search"
          autoComplete="off"
          value={filter.q}
          onInput={({ currentTarget }) => onFilter({ ...filter, q: currentTarget.value })}
        />
      </div>
      <div>
        <label class="govuk-label" for="external-state">
          {t(words.state)}
        </label>
        <select
          class="govuk-select"
          id="external-state"
          value={filter.stands}
          onChange={({ currentTarget }) => onFilter({ ...filter, stands: currentTarget.value as Filter['stands'] })}
        >
          <option value="">{t(words.everyState)}</option>
          {externalStands.map((stands) => (
            <option value={stands} key={stands}>
              {t(externalStandsWords[stands])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};

/** By name, and what they are found by: name, provider and host, keywords and code. */
const useFound = (rows: readonly ExternalRow[], { q, stands }: Filter): ExternalRow[] => {
  const t = useSay();
  const folded = useMemo(
    () =>
      rows
        .map((row) => {
          const { name, provider, href, keywords, code = '', field } = row.service;
          const told = [name.vi, name.en, provider.vi, provider.en, href, ...keywords, code, field.name.vi];
          return { row, text: fold(told.join(' ')) };
        })
        .sort((one, other) => t(one.row.service.name).localeCompare(t(other.row.service.name), 'vi')),
    [rows],
  );
  const asked = fold(q).split(' ');
  return folded.flatMap(({ row, text }) =>
    (stands === '' || row.stands === stands) && asked.every((word) => text.includes(word)) ? [row] : [],
  );
};

/** Services of other systems: where each stands today, found without accents. */
export const ExternalsPage = ({ me }: { me: Me; query: URLSearchParams }) => {
  const t = useSay();
  const known = useKnownServices();
  const [filter, setFilter] = useState<Filter>({ q: '', stands: '' });
  const [adding, setAdding] = useState(false);
  const found = useFound(known.external, filter);
  const count = found.length;
  const counted = count > mostShown ? words.shownOf : count === 0 ? words.none : words.count;
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {!adding && known.whole && keepsExternal(me.duties) && (
          <button type="button" class="govuk-button" onClick={() => setAdding(true)}>
            {t(words.add)}
          </button>
        )}
      </div>
      <p class="govuk-body">{t(words.intro)}</p>
      {adding && <AddExternal known={known} onLeave={() => setAdding(false)} />}
      {!adding && (
        <>
          <Filters filter={filter} onFilter={setFilter} />
          <RefusalBanner error={known.error} onRetry={known.reload} />
          <p class="mc-meta" role="status">
            {known.whole ? t(counted, { count, shown: mostShown }) : known.error === undefined && t(kitWords.loading)}
          </p>
          {count > 0 && (
            <table class="mc-queue mc-list">
              <caption class="govuk-visually-hidden">{t(words.title)}</caption>
              <thead>
                <tr>
                  {[words.name, words.state, words.provider, words.field, words.period].map((name) => (
                    <th scope="col" key={name.en}>
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.slice(0, mostShown).map((row) => (
                  <Row row={row} key={row.service.id} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
};
