import type { AttemptView, BegunPayment } from '#shared/api/payment-views.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { part } from '../api/part.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { usePart } from '../kit/use-part.ts';
import { payWords as words } from '../words/pay.ts';

const drawing = part(() => import('./qr-code.tsx'));

/** A transfer to scan, and in words for whoever types it: each value can be copied. */
export const VietQrFacts = ({ qr, view }: { qr: NonNullable<BegunPayment['qr']>; view: AttemptView }) => {
  const t = useSay();
  const locale = useLocale();
  const { value: drawn, error, retry } = usePart(drawing, true);
  const money = formatMoney(view.dong, locale);
  const rows = [
    { name: words.amount, shown: money, copied: String(view.dong) },
    { name: words.bank, shown: qr.bank },
    { name: words.account, shown: qr.number, copied: qr.number },
    { name: words.holder, shown: qr.holder, copied: qr.holder },
    { name: words.purpose, shown: view.reference, copied: view.reference },
    { name: words.until, shown: formatTime(view.expiresAt, locale) },
  ];
  return (
    <>
      <p class="govuk-body">{t(words.qrHelp)}</p>
      {drawn ? (
        <drawn.QrCode payload={qr.payload} label={t(words.qrAlt, { money })} name={`vietqr-${view.reference}.png`} />
      ) : (
        <OnItsWay error={error} onRetry={retry} />
      )}
      <dl class="govuk-summary-list">
        {rows.map(({ name, shown, copied }) => (
          <div class="govuk-summary-list__row" key={name.vi}>
            <dt class="govuk-summary-list__key">{t(name)}</dt>
            <dd class="govuk-summary-list__value">
              <div class="mc-copied">
                <strong>{shown}</strong>
                {copied !== undefined && <CopyButton text={copied} what={t(name)} />}
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
