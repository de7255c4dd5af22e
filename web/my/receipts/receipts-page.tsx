import { useState } from 'preact/hooks';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { portalNow } from '../../api/portal-clock.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { kitWords } from '../../words/kit.ts';
import { feeKindWords, receiptWords as words } from '../../words/my-receipts.ts';
import { myWords } from '../../words/my.ts';
import { PeriodForm } from './period-form.tsx';
import { periodNamed } from './period.ts';
import type { Period } from './period.ts';
import { ReceiptItem } from './receipt-item.tsx';
import { sumsOf } from './receipt-sums.ts';
import { SaveStatement } from './save-statement.tsx';
import { ChooseWhose, ofWhom, organisationsIn } from './whose.tsx';
import type { Whose } from './whose.tsx';

const Sums = ({ receipts }: { receipts: readonly ReceiptRow[] }) => {
  const t = useSay();
  const locale = useLocale();
  const { phi, lePhi, dong } = sumsOf(receipts);
  const lines = [
    [feeKindWords.phi, phi],
    [feeKindWords['le-phi'], lePhi],
    [words.all, dong],
  ] as const;
  return (
    <section aria-labelledby="sums">
      <h2 class="govuk-heading-m" id="sums">
        {t(words.sums)}
      </h2>
      <dl class="mc-facts">
        {lines.map(([name, sum]) => (
          <>
            <dt key={name.en}>{t(name)}</dt>
            <dd>{formatMoney(sum, locale)}</dd>
          </>
        ))}
      </dl>
      {receipts.some(({ status }) => status === 'void') && <p class="mc-meta">{t(words.sumsHelp)}</p>}
    </section>
  );
};

const Listed = ({ receipts, period }: { receipts: readonly ReceiptRow[]; period: Period }) => (
  <>
    <ul class="mc-rows">
      {receipts.map((receipt) => (
        <ReceiptItem receipt={receipt} key={`${receipt.serial} ${receipt.year} ${receipt.number}`} />
      ))}
    </ul>
    <Sums receipts={receipts} />
    <SaveStatement receipts={receipts} period={period} />
  </>
);

/** One's own receipts of a period and those of one's organisations, what they come to, and the statement of them. */
export const ReceiptsPage = () => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [period, setPeriod] = useState(() => periodNamed('this-month', localDate(portalNow())));
  const [whose, setWhose] = useState<Whose>();
  const { from, to } = period;
  const { value, error, reload } = useLoaded(
    async () => ({ period, ...(await call('listMyReceipts', { query: period })) }),
    `${from} ${to}`,
  );
  // What was asked for before is not what is asked for now.
  const found = value?.period === period ? value.receipts : undefined;
  const organisations = organisationsIn(found ?? []);
  const listed = found && ofWhom(found, organisations.length === 0 ? undefined : whose);
  const said = { from: formatDate(from, locale), to: formatDate(to, locale), count: listed?.length ?? 0 };
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-back-link" href="?view=list">
          {t(myWords.back)}
        </a>
      </p>
      <Heading text={t(words.title)} />
      <p class="govuk-body">{t(words.intro)}</p>
      <PeriodForm period={period} onChoose={setPeriod} />
      {organisations.length > 0 && <ChooseWhose organisations={organisations} whose={whose} onChoose={setWhose} />}
      <RefusalBanner error={error} onRetry={reload} />
      <p class="govuk-body" role="status">
        {listed === undefined
          ? error === undefined && t(kitWords.loading)
          : t(listed.length === 0 ? words.none : words.shown, said)}
      </p>
      {listed !== undefined && listed.length > 0 && <Listed receipts={listed} period={period} />}
    </>
  );
};
