import { useState } from 'preact/hooks';
import type { CollectorRow } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { collectorWords as words } from '../../words/admin-collectors.ts';
import { kitWords } from '../../words/kit.ts';
import { AddCollector } from './collector-forms.tsx';
import { today, useUnits } from './use-units.ts';
import { WayTags } from './way-tags.tsx';

const Row = ({ collector }: Pick<CollectorRow, 'collector'>) => {
  const t = useSay();
  const { agencyId, name, taxCode, form, series, accounts } = collector;
  const account = accounts.find((each) => isInForce(each, today()));
  return (
    <tr>
      <th scope="row" class="mc-wrap">
        <a class="govuk-link" href={`?collector=${agencyId}`}>
          {t(name)}
        </a>
      </th>
      <td data-label={t(words.taxCode)}>{taxCode}</td>
      <td data-label={t(words.ways)}>
        <WayTags collector={collector} />
      </td>
      <td data-label={t(words.receipts)}>
        {form} {series}
      </td>
      <td data-label={t(words.account)}>{account ? `${account.bank} ${account.number}` : t(words.noAccount)}</td>
    </tr>
  );
};

const Table = ({ rows }: { rows: readonly CollectorRow[] }) => {
  const t = useSay();
  return (
    <table class="mc-queue mc-list">
      <caption class="govuk-visually-hidden">{t(words.title)}</caption>
      <thead>
        <tr>
          {[words.unit, words.taxCode, words.ways, words.receipts, words.account].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ collector }) => (
          <Row collector={collector} key={collector.agencyId} />
        ))}
      </tbody>
    </table>
  );
};

/** Units that collect fees: for whom nobody collects is said by its absence. */
export const CollectorsPage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const loaded = useLoaded(() => call('listCollectors', {}), 'collectors');
  const [adding, setAdding] = useState(false);
  const rows = (loaded.value?.collectors ?? []).toSorted((one, other) =>
    t(one.collector.name).localeCompare(t(other.collector.name), 'vi'),
  );
  const error = loaded.error ?? units.error;
  const reload = () => {
    loaded.reload();
    units.reload();
  };
  const there = loaded.value !== undefined && units.there;
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
      <p class="govuk-body">
        {t(words.tables)}{' '}
        <a class="govuk-link" href="?view=services">
          {t(words.toServices)}
        </a>
      </p>
      <RefusalBanner error={error} onRetry={reload} />
      {adding && (
        <AddCollector
          units={units}
          collecting={rows.map(({ collector }) => collector.agencyId)}
          onLeave={() => setAdding(false)}
        />
      )}
      {!adding && (
        <p class="mc-meta" role="status">
          {there
            ? t(rows.length === 0 ? words.none : words.count, { count: rows.length })
            : error === undefined && t(kitWords.loading)}
        </p>
      )}
      {!adding && rows.length > 0 && <Table rows={rows} />}
    </>
  );
};
