import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { moneyWayWords } from '#shared/words/cash.ts';
import { formatDate, formatMoney, formatNumber } from '#shared/words/format.ts';
import { Said, useSaid } from '../admin/said.tsx';
import type { ReplyOf } from '../api/call.ts';
import { portalNow } from '../api/portal-clock.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { dayWords as words } from '../words/cash.ts';
import { kitWords } from '../words/kit.ts';
import { CashTable } from './cash-table.tsx';
import { DayReceipts } from './day-receipts.tsx';
import { DayTills } from './day-tills.tsx';
import { Reconciled } from './reconciled.tsx';

export type Day = ReplyOf<'getCashDay'>;

const ChooseDay = ({ date, today }: { date: string; today: string }) => {
  const t = useSay();
  const [typed, setTyped] = useState(date);
  return (
    <form
      class="mc-desk-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') goTo(`?cash=day&date=${typed}`);
      }}
    >
      <label class="govuk-label" for="cash-date">
        {t(words.date)}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        type="date"
        id="cash-date"
        max={today}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.show)}
      </button>
    </form>
  );
};

/** What came on the day, by how it came. */
const Came = ({ day }: { day: Day }) => {
  const t = useSay();
  const locale = useLocale();
  const total = day.ways.reduce((sum, { dong }) => sum + dong, 0);
  const count = day.ways.reduce((sum, each) => sum + each.count, 0);
  return (
    <section aria-labelledby="cash-came">
      <h2 class="govuk-heading-m" id="cash-came">
        {t(words.came)}
      </h2>
      {day.ways.length === 0 ? (
        <p class="govuk-body">{t(words.nothing)}</p>
      ) : (
        <CashTable
          caption={t(words.came)}
          columns={[
            { name: words.way, cell: ({ way }) => t(moneyWayWords[way]) },
            { name: words.count, cell: (row) => formatNumber(row.count, locale), isAmount: true },
            { name: words.sum, cell: ({ dong }) => formatMoney(dong, locale), isAmount: true },
          ]}
          rows={day.ways}
          keyOf={({ way }) => way}
          total={[t(words.total), formatNumber(count, locale), formatMoney(total, locale)]}
        />
      )}
    </section>
  );
};

/** A collecting unit's day: what came, its receipts, its tills, and closing it. */
export const DayPage = ({ me, date: asked }: { me: Me; date: string | undefined }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const today = localDate(portalNow());
  const date = asked ?? today;
  const [said, say] = useSaid();
  const loaded = useLoaded(() => call('getCashDay', { params: { date } }), date);
  const day = loaded.value;
  const done = (what: string) => {
    say(what);
    loaded.reload();
  };
  return (
    <>
      <Heading text={t(words.title, { date: formatDate(date, locale) })} />
      <ChooseDay date={date} today={today} key={date} />
      <Said said={said} />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!day && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {day && (
        <>
          <p class="mc-meta">{t(day.collector.name)}</p>
          <Came day={day} />
          <DayTills day={day} canClose={me.duties.includes('cashier')} onChanged={loaded.reload} onDone={done} />
          <Reconciled day={day} />
          <DayReceipts day={day} onChanged={loaded.reload} onDone={done} />
        </>
      )}
    </>
  );
};
