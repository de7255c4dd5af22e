import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { caller, isRefused } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { kitWords } from '../words/kit.ts';
import { linkOverWords, linkWords } from '../words/pay-link.ts';
import { owingHelp, payWords as words } from '../words/pay.ts';
import { PayWays } from './pay-ways.tsx';

const call = caller();

/** Paying for somebody else: what it is for and who collects, nothing of the applicant, and no sign-in. */
export const LinkPage = ({ token }: { token: string }) => {
  const t = useSay();
  const locale = useLocale();
  const params = { token };
  const { value: link, error, reload } = useLoaded(() => call('getPayLink', { params }), token);
  const help = link && owingHelp[link.status];
  const over = link && (link.isAskedAnew === true ? linkWords.askedAnew : linkOverWords[link.status]);
  const isOver = isRefused(error, 'link-expired');
  return (
    <>
      <Heading text={t(linkWords.forOther)} first />
      {!link && error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
      <RefusalBanner error={error} onRetry={isOver ? undefined : reload} />
      {link && (
        <>
          <dl class="mc-facts">
            <dt>{t(words.amount)}</dt>
            <dd class="mc-total">{formatMoney(link.dong, locale)}</dd>
            <dt>{t(linkWords.service)}</dt>
            <dd>{t(link.serviceName)}</dd>
            <dt>{t(linkWords.collector)}</dt>
            <dd>{t(link.collectorName)}</dd>
            <dt>{t(linkWords.goodUntil)}</dt>
            <dd>{formatTime(link.expiresAt, locale)}</dd>
          </dl>
          {isPayable(link.status) ? (
            <>
              {help && <p class="govuk-inset-text">{t(help)}</p>}
              <PayWays
                ways={link.ways}
                title={t(words.choose)}
                back={`${location.pathname}#${token}`}
                begin={(way, language) => call('payByLink', { params, body: { way, locale: language } })}
                onChanged={reload}
              />
            </>
          ) : (
            <p class="govuk-inset-text">{over && t(over)}</p>
          )}
        </>
      )}
    </>
  );
};
