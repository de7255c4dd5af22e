import type { AttemptView } from '#shared/api/payment-views.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { moneyWayWords, payWords as words } from '../words/pay.ts';

/** How much, by which way, under which reference, and until when. */
export const AttemptFacts = ({ view }: { view: AttemptView }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <dl class="mc-facts mc-card">
      <dt>{t(words.amount)}</dt>
      <dd>{formatMoney(view.dong, locale)}</dd>
      <dt>{t(words.reference)}</dt>
      <dd>{view.reference}</dd>
      <dt>{t(words.way)}</dt>
      <dd>{t(moneyWayWords[view.way])}</dd>
      <dt>{t(words.begunAt)}</dt>
      <dd>{formatTime(view.createdAt, locale)}</dd>
      {view.status === 'open' && (
        <>
          <dt>{t(words.until)}</dt>
          <dd>{formatTime(view.expiresAt, locale)}</dd>
        </>
      )}
    </dl>
  );
};
