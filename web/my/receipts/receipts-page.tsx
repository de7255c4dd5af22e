import { useState } from 'preact/hooks';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { portalNow } from '../../api/portal-clock.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useMore } from '../../kit/use-more.ts';
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

const Sums = ({ receipts, isPart }: { receipts: readonly ReceiptRow[]; isPart: boolean }) => {
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
        {t(isPart ? words.sumsShown : words.sums)}
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

type ListedProps = {
  receipts: readonly ReceiptRow[];
  period: Period;
  /** There where more is to be shown. */
  more?: (() => void) | undefined;
  error: unknown;
  /** All of the period, read to its end. */
  all: () => Promise<readonly ReceiptRow[]>;
};

const Listed = ({ receipts, period, more, error, all }: ListedProps) => {
  const t = useSay();
  return (
    <>
      <ul class="mc-rows">
        {receipts.map((receipt) => (
          <ReceiptItem receipt={receipt} key={`${receipt.serial} ${receipt.year} ${receipt.number}`} />
        ))}
      </ul>
      <RefusalBanner error={error} onRetry={more} />
      {more && error === undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={more}>
          {t(words.more)}
        </button>
      )}
      <Sums receipts={receipts} isPart={more !== undefined} />
      <SaveStatement all={all} period={period} isLong={more !== undefined} />
    </>
  );
};

/** One's own receipts of a period and those of one's organisations, what they come to, and the statement of them. */
export const ReceiptsPage = () => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [period, setPeriod] = useState(() => periodNamed('this-month', localDate(portalNow())));
  const [whose, setWhose] = useState<Whose>();
  const { from, to } = period;
  const loaded = useLoaded(
    async () => ({ period, ...(await call('listMyReceipts', { query: period })) }),
    `${from} ${to}`,
  );
  const { value, error, reload } = loaded;
  const readOn = async (shown: NonNullable<typeof value>) => {
    const query = { ...shown.period, ...(shown.next !== undefined && { cursor: shown.next }) };
    const { receipts, next } = await call('listMyReceipts', { query });
    return { period: shown.period, receipts: [...shown.receipts, ...receipts], ...(next !== undefined && { next }) };
  };
  const following = useMore(loaded, readOn);
  // What was asked for before is not what is asked for now.
  const current = value?.period === period ? value : undefined;
  const found = current?.receipts;
  const allOf = async (start: NonNullable<typeof value>) => {
    let read = start;
    while (read.next !== undefined) read = await readOn(read);
    return ofWhom(read.receipts, organisationsIn(read.receipts).length === 0 ? undefined : whose);
  };
  const organisations = organisationsIn(found ?? []);
  const listed = found && ofWhom(found, organisations.length === 0 ? undefined : whose);
  const hasMore = current?.next !== undefined;
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
          : t(
              listed.length > 0 ? (hasMore ? words.shownPart : words.shown) : hasMore ? words.noneYet : words.none,
              said,
            )}
      </p>
      {current && listed && (listed.length > 0 || hasMore) && (
        <Listed
          receipts={listed}
          period={period}
          more={hasMore ? following.more : undefined}
          error={following.error}
          all={() => allOf(current)}
        />
      )}
    </>
  );
};
