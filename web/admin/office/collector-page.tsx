import { useState } from 'preact/hooks';
import type { CollectorView } from '#shared/api/office-views.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { collectorWords as words, remitsWords } from '../../words/admin-collectors.ts';
import { kitWords } from '../../words/kit.ts';
import { Said, useSaid } from '../said.tsx';
import { accountInWords } from './account-in-words.ts';
import { ChangeCollector } from './collector-forms.tsx';
import { History } from './history.tsx';
import { useUnits } from './use-units.ts';
import { WayTags } from './way-tags.tsx';

/** What is recorded, line by line. */
const Facts = ({ view: { collector }, nameOf }: { view: CollectorView; nameOf: (id: string) => string }) => {
  const t = useSay();
  const locale = useLocale();
  const { agencyId, taxCode, form, series, vnpay, accounts, remits } = collector;
  return (
    <dl class="mc-known">
      <dt>{t(words.unit)}</dt>
      <dd>
        <a class="govuk-link" href={`?agency=${agencyId}`}>
          {nameOf(agencyId)}
        </a>
      </dd>
      <dt>{t(words.taxCode)}</dt>
      <dd>{taxCode}</dd>
      <dt>{t(words.ways)}</dt>
      <dd>
        <WayTags collector={collector} />
      </dd>
      {vnpay && (
        <>
          <dt>{t(words.terminal)}</dt>
          <dd>
            {vnpay.terminal}
            <p class="mc-meta">{t(words.terminalHint, { terminal: vnpay.terminal })}</p>
          </dd>
        </>
      )}
      <dt>{t(words.form)}</dt>
      <dd>{form}</dd>
      <dt>{t(words.series)}</dt>
      <dd>{series}</dd>
      <dt>{t(words.accounts)}</dt>
      <dd>
        <ul class="govuk-list">
          {accounts.map((account) => (
            <li key={account.id}>{accountInWords(account, t, locale)}</li>
          ))}
        </ul>
      </dd>
      <dt>{t(words.remits)}</dt>
      <dd>{t(remitsWords[remits])}</dd>
    </dl>
  );
};

type OpenedProps = { view: CollectorView; nameOf: (id: string) => string; reload: () => void };

const Opened = ({ view, nameOf, reload }: OpenedProps) => {
  const t = useSay();
  const [changing, setChanging] = useState(false);
  const [said, say] = useSaid();
  const done = () => {
    setChanging(false);
    say(t(words.saved));
    reload();
  };
  return (
    <>
      {!changing && <Said said={said} />}
      {changing ? (
        <ChangeCollector view={view} onLeave={() => setChanging(false)} onDone={done} onReload={reload} />
      ) : (
        <p>
          <button type="button" class="govuk-button" onClick={() => setChanging(true)}>
            {t(words.change)}
          </button>
        </p>
      )}
      <h2 class="govuk-heading-m">{t(words.facts)}</h2>
      <Facts view={view} nameOf={nameOf} />
      <p class="govuk-body">
        {t(words.tables)}{' '}
        <a class="govuk-link" href="?view=services">
          {t(words.toServices)}
        </a>
      </p>
      <History events={view.events} nameOf={nameOf} />
    </>
  );
};

/** One unit that collects fees: how it does, what was done to it, and what may be changed. */
export const CollectorPage = ({ id }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const loaded = useLoaded<CollectorView>(() => call('getCollector', { params: { agencyId: id } }), id);
  const reload = () => {
    loaded.reload();
    units.reload();
  };
  const { value } = loaded;
  const error = loaded.error ?? units.error;
  return (
    <>
      <Heading text={value ? t(value.collector.name) : t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {value && <Opened view={value} nameOf={units.nameOf} reload={loaded.reload} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=collectors">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
