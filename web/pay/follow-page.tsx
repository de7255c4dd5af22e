import { formatMoney } from '#shared/words/format.ts';
import { isRefused } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { payWords as words } from '../words/pay.ts';
import { AttemptFacts } from './attempt-facts.tsx';
import { failureInWords } from './failure-in-words.ts';
import { leftFor } from './left-for.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { useFollowing } from './use-following.ts';
import { VietQrFacts } from './vietqr-facts.tsx';
import { WayOn } from './way-on.tsx';

const Paid = ({ title }: { title: string }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <Heading text={title} panel />
  </div>
);

/**
 * How an attempt to pay stands, by what the portal has proof of and never by what a browser brings back. Heading and window title change
 * when it is decided, and the heading takes the focus.
 */
export const FollowPage = ({ reference }: { reference: string }) => {
  const { view, error, ended, again } = useFollowing(reference);
  const t = useSay();
  const locale = useLocale();
  const left = leftFor(reference);
  if (isRefused(error, 'not-found'))
    return (
      <>
        <Heading text={t(words.nothing)} />
        <RefusalBanner error={error} />
        <WayOn />
      </>
    );
  const status = view?.status ?? 'open';
  const waits = status === 'open';
  const byTransfer = waits && view?.way === 'vietqr';
  const { goesBack } = view ?? {};
  const { title, help } = outcomeInWords({ status, ended: ended === true, byTransfer, back: left?.back, goesBack });
  const isDone = status === 'paid' && (goesBack === undefined || goesBack.dong < goesBack.came);
  const heading = byTransfer && left?.qr ? words.qrTitle : title;
  const said = t(heading, { money: formatMoney(view?.dong ?? 0, locale) });
  return (
    <>
      {isDone ? <Paid title={said} /> : <Heading text={said} first={waits && !ended} />}
      {byTransfer && left?.qr && <VietQrFacts qr={left.qr} view={view} />}
      <div role="status">
        {status === 'failed' && !goesBack && <p class="govuk-body">{t(failureInWords(view?.code))}</p>}
        {help.map((each) => (
          <p class="govuk-body" key={each.vi}>
            {t(each)}
          </p>
        ))}
        {byTransfer && !left?.qr && <p class="govuk-body">{t(words.qrGone)}</p>}
        {waits && !ended && (
          <p class="mc-mark" data-state={error === undefined ? 'saving' : 'unsaved'}>
            {t(error === undefined ? words.asking : words.unreached)}
          </p>
        )}
      </div>
      {waits && ended && (
        <button type="button" class="govuk-button" onClick={again}>
          {t(words.askAgain)}
        </button>
      )}
      {view && !(byTransfer && left?.qr) && <AttemptFacts view={view} />}
      <WayOn back={left?.back} status={status} />
    </>
  );
};
