import { useState } from 'preact/hooks';
import { formatDate, formatMoney, formatNumber, formatTime } from '#shared/words/format.ts';
import { Said, useSaid } from '../admin/said.tsx';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { saveBlob } from '../kit/save-blob.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { treasuryWords as words } from '../words/cash-treasury.ts';
import { kitWords } from '../words/kit.ts';
import { CashTable } from './cash-table.tsx';
import { remittanceCsv, remittanceXlsx } from './remittance-file.ts';
import { RemitForm } from './remit-form.tsx';

export type Remittance = ReplyOf<'getRemittance'>;

const ChoosePeriod = ({ view }: { view: Remittance }) => {
  const t = useSay();
  const [typed, setTyped] = useState({ from: view.from, to: view.to });
  return (
    <form
      class="mc-desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.from !== '' && typed.to !== '') goTo(`?cash=treasury&from=${typed.from}&to=${typed.to}`);
      }}
    >
      {(['from', 'to'] as const).map((end) => (
        <span class="mc-cash-date" key={end}>
          <label class="govuk-label" for={`cash-${end}`}>
            {t(words[end])}
          </label>
          <input
            class="govuk-input govuk-input--width-10"
            type="date"
            id={`cash-${end}`}
            value={typed[end]}
            onInput={({ currentTarget }) => setTyped({ ...typed, [end]: currentTarget.value })}
          />
        </span>
      ))}
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.show)}
      </button>
    </form>
  );
};

/** What is to be remitted, account by account. */
const Sums = ({ view }: { view: Remittance }) => {
  const t = useSay();
  const locale = useLocale();
  const { accounts, treasuries } = view.collector;
  const money = (dong: number) => formatMoney(dong, locale);
  if (view.sums.length === 0) return <p class="govuk-body">{t(words.nothing)}</p>;
  return (
    <>
      <CashTable
        caption={t(words.title)}
        columns={[
          {
            name: words.treasury,
            cell: ({ accountId }) => {
              const found = treasuries.find(({ id }) => id === accountId);
              return (
                <>
                  {found?.treasuryAccount ?? accountId} <span class="mc-meta">{found?.treasury}</span>
                </>
              );
            },
          },
          { name: words.bank, cell: ({ accountId }) => accounts.find(({ id }) => id === accountId)?.number },
          { name: words.count, cell: ({ count }) => formatNumber(count, locale), isAmount: true },
          { name: words.phi, cell: ({ phi }) => money(phi), isAmount: true },
          { name: words.lePhi, cell: ({ lePhi }) => money(lePhi), isAmount: true },
          { name: words.refunded, cell: ({ refunded }) => money(refunded), isAmount: true },
          { name: words.dong, cell: ({ dong }) => money(dong), isAmount: true },
        ]}
        rows={view.sums}
        keyOf={({ accountId }) => accountId}
      />
      <p class="govuk-body">
        <strong>{t(words.total, { dong: money(view.dong) })}</strong>
      </p>
    </>
  );
};

const Files = ({ view }: { view: Remittance }) => {
  const t = useSay();
  const locale = useLocale();
  const name = `nop-kho-bac-${view.from}-${view.to}`;
  const save = (made: Promise<Blob>, ending: string) => void made.then((blob) => saveBlob(blob, `${name}.${ending}`));
  if (view.rows.length === 0) return null;
  return (
    <p class="mc-cash-ways">
      <button type="button" class="mc-plain" onClick={() => save(remittanceXlsx(view, locale), 'xlsx')}>
        {t(words.xlsx)}
      </button>
      <button type="button" class="mc-plain" onClick={() => save(remittanceCsv(view, locale), 'csv')}>
        {t(words.csv)}
      </button>
    </p>
  );
};

const Past = ({ past }: Pick<Remittance, 'past'>) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="cash-past">
      <h2 class="govuk-heading-m" id="cash-past">
        {t(words.past)}
      </h2>
      {past.length === 0 && <p class="govuk-body">{t(words.noPast)}</p>}
      <ul class="govuk-list">
        {past.map(({ from, to, dong, document }) => (
          <li key={from}>
            <a class="govuk-link" href={`?cash=treasury&from=${from}&to=${to}`}>
              {t(words.period, { from: formatDate(from, locale), to: formatDate(to, locale) })}
            </a>{' '}
            <span class="mc-meta">
              {formatMoney(dong, locale)} · {document}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What of a period goes to the Treasury, and noting that it did. */
export const TreasuryPage = ({ from, to }: { from: string | undefined; to: string | undefined }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [said, say] = useSaid();
  const key = `${from ?? ''} ${to ?? ''}`;
  const loaded = useLoaded(() => call('getRemittance', { query: { ...(from && { from }), ...(to && { to }) } }), key);
  const view = loaded.value;
  const remitted = view?.remitted;
  return (
    <>
      <Heading text={t(words.title)} />
      <Said said={said} />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!view && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {view && (
        <>
          <ChoosePeriod view={view} key={`${view.from} ${view.to}`} />
          <section aria-labelledby="cash-period">
            <h2 class="govuk-heading-m" id="cash-period">
              {t(words.period, { from: formatDate(view.from, locale), to: formatDate(view.to, locale) })}
            </h2>
            {!remitted && <p class="govuk-body">{t(words.dueOn, { date: formatDate(view.dueOn, locale) })}</p>}
            {!view.isOver && <p class="mc-meta">{t(words.runs)}</p>}
            {!remitted && !view.isNext && <p class="mc-meta">{t(words.notNext)}</p>}
            {remitted && (
              <p class="govuk-body">
                {t(words.remitted, {
                  dong: formatMoney(remitted.dong, locale),
                  document: remitted.document,
                  time: formatTime(remitted.at, locale),
                  name: remitted.by,
                })}
              </p>
            )}
            {view.waiting > 0 && !remitted && <p class="mc-why">{t(words.waiting, { count: view.waiting })}</p>}
            <Sums view={view} />
            <Files view={view} />
          </section>
          {view.isNext && view.isOver && view.waiting === 0 && (
            <RemitForm
              view={view}
              key={`${view.from} ${view.to} ${view.dong}`}
              onLeave={loaded.reload}
              onDone={() => {
                say(t(words.recorded));
                loaded.reload();
              }}
            />
          )}
          <Past past={view.past} />
        </>
      )}
    </>
  );
};
