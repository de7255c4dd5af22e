import type { CheckedReceipt } from '#shared/api/payment-views.ts';
import { collectedAt } from '#shared/payment/collected-at.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { formatMoney, formatTime } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { checkReceiptWords as words } from '../words/check-receipt.ts';

const Lines = ({ lines }: { lines: readonly (readonly [Text, string])[] }) => {
  const t = useSay();
  return (
    <dl class="govuk-summary-list">
      {lines.map(([name, value]) => (
        <div class="govuk-summary-list__row" key={name.en}>
          <dt class="govuk-summary-list__key">{t(name)}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** A receipt that was issued: whether it stands, and what it must say. */
export const Checked = ({ receipt }: { receipt: CheckedReceipt }) => {
  const t = useSay();
  const locale = useLocale();
  const { serial, number, collectorName, collectorTaxCode, dong, at, void: gone } = receipt;
  const stands = receipt.status === 'standing';
  const collected = collectedAt(receipt);
  const replacedBy = gone?.replacedBy;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-heading-m">{t(stands ? words.stands : words.void)}</p>
      <p class="govuk-body">
        {stands
          ? t(words.standsHelp)
          : replacedBy !== undefined && t(words.replaced, { number: receiptNumber(replacedBy) })}
      </p>
      <Lines
        lines={[
          ...(gone
            ? ([
                [words.voidAt, formatTime(gone.at, locale)],
                [words.reason, gone.reason],
              ] as const)
            : []),
          [words.collector, t(collectorName)],
          [words.taxCode, collectorTaxCode],
          [words.serial, serial],
          [words.number, receiptNumber(number)],
          [words.dong, formatMoney(dong, locale)],
          ...(collected === undefined ? [] : ([[words.at, formatTime(collected, locale)]] as const)),
          ...(collected === at ? [] : ([[words.madeAt, formatTime(at, locale)]] as const)),
        ]}
      />
    </div>
  );
};
