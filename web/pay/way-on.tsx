import type { AttemptView } from '#shared/api/payment-views.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { addressOf } from '../pages/addresses.ts';
import { payWords as words } from '../words/pay.ts';

const mayRetry: readonly AttemptView['status'][] = ['failed', 'expired'];

/** Where one goes on: to pay again where nothing came, else back to the dossier; whoever paid by a link has no dossier. */
export const WayOn = ({ back, status }: { back?: string | undefined; status?: AttemptView['status'] }) => {
  const t = useSay();
  const locale = useLocale();
  const byLink = back?.includes('#') === true;
  const retry = status !== undefined && mayRetry.includes(status);
  if (byLink && !retry) return null;
  return (
    <div class="mc-buttons mc-no-print">
      <a
        class={`govuk-button ${status === 'open' ? 'govuk-button--secondary' : ''}`}
        href={back ?? addressOf('my', locale)}
      >
        {t(back === undefined ? words.toMine : retry ? words.payAgain : words.toDossier)}
      </a>
    </div>
  );
};
