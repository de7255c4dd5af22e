import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { collectedAt } from '#shared/payment/collected-at.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { SaveLink } from '../../kit/save-link.tsx';
import { useApp } from '../../session/app.tsx';
import { receiptWords as words } from '../../words/my-receipts.ts';
import { moneyWayWords } from '../../words/pay.ts';

/** One receipt: what it is for, its amount, and its PDF; of a void one the amount is struck and the word says so. */
export const ReceiptItem = ({ receipt }: { receipt: ReceiptRow }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const {
    serial,
    year,
    number,
    serviceName,
    collectorName,
    dossierId,
    paymentNo,
    code,
    dong,
    method,
    at,
    status,
    organisationName,
  } = receipt;
  const collected = collectedAt(receipt);
  const byWay = t(moneyWayWords[method]);
  const named = { serial, number: receiptNumber(number) };
  const amount = formatMoney(dong, locale);
  return (
    <li>
      <h3 class="govuk-heading-s">{t(serviceName)}</h3>
      <p class="govuk-body">
        {status === 'void' ? (
          <>
            <s>{amount}</s> <strong class="govuk-tag govuk-tag--grey">{t(words.void)}</strong>
          </>
        ) : (
          <strong>{amount}</strong>
        )}{' '}
        · {t(collectorName)}
        {organisationName !== undefined && ` · ${organisationName}`}
      </p>
      <p class="govuk-body">
        <SaveLink
          label={t(words.named, named)}
          name={`bien-lai-${serial.replaceAll('/', '-')}-${named.number}.pdf`}
          load={() =>
            call('printReceipt', {
              params: { dossierId, no: String(paymentNo) },
              query: { number: String(number), serial, year: String(year) },
            })
          }
        />
      </p>
      <p class="mc-meta">
        {collected === undefined ? byWay : t(words.by, { way: byWay, time: formatTime(collected, locale) })}
        {collected !== at && ` · ${t(words.made, { time: formatTime(at, locale) })}`} ·{' '}
        <a class="govuk-link" href={`?dossier=${dossierId}`}>
          {code === undefined ? t(words.noCode) : t(words.dossier, { code })}
        </a>
      </p>
    </li>
  );
};
