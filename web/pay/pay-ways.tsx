import { useEffect, useState } from 'preact/hooks';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import type { OnlineWay, Way } from '#shared/payment/ways.ts';
import type { Locale } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { onlineWayWords, payWords as words } from '../words/pay.ts';
import { goAndPay } from './left-for.ts';

type Props = {
  ways: readonly Way[];
  title: string;
  /** Where one may pay again. */
  back: string;
  begin: (way: OnlineWay, locale: Locale) => Promise<BegunPayment>;
  /** Something else is true now: what is shown is to be read again. */
  onChanged: () => void;
};

/** A button for each way to pay online; pressed twice it begins once. Coming back with the browser's own button finds it ready again. */
export const PayWays = ({ ways, title, back, begin, onChanged }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [going, setGoing] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const returned = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      setGoing(false);
      onChanged();
    };
    addEventListener('pageshow', returned);
    return () => removeEventListener('pageshow', returned);
  }, [onChanged]);
  const again = () => {
    setError(undefined);
    onChanged();
  };
  const offered = onlineWays.filter((way) => ways.includes(way));
  if (offered.length === 0) return <p class="govuk-body">{t(words.onlyCounter)}</p>;
  const pay = async (way: OnlineWay) => {
    if (going) return;
    setGoing(true);
    setError(undefined);
    try {
      goAndPay(await begin(way, locale), back, locale);
    } catch (failure) {
      setGoing(false);
      setError(failure);
    }
  };
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <RefusalBanner error={error} onRetry={again} />
      <ul class="mc-ways">
        {offered.map((way, at) => (
          <li key={way}>
            <button
              type="button"
              class={`govuk-button ${at > 0 ? 'govuk-button--secondary' : ''}`}
              aria-disabled={going}
              onClick={() => void pay(way)}
            >
              {t(onlineWayWords[way].name)}
            </button>
            <p class="mc-meta">{t(onlineWayWords[way].help)}</p>
          </li>
        ))}
      </ul>
      <div role="status">{going && <p class="govuk-body">{t(words.leaving)}</p>}</div>
    </>
  );
};
