import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { SaveLink } from '../../kit/save-link.tsx';
import { receiptWords as words } from '../../words/my-receipts.ts';
import type { Period } from './period.ts';
import { statementRows } from './statement-rows.ts';

type Props = { all: () => Promise<readonly ReceiptRow[]>; period: Period; isLong: boolean };

/** The statement of all receipts of the period as a file, also of those not shown yet, made on the device; what makes it comes when it is asked for. */
export const SaveStatement = ({ all, period: { from, to }, isLong }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const name = `${t(words.file)}-${from}-${to}`;
  const files = () => import('./statement-file.ts');
  const rows = async () => statementRows(await all(), locale);
  return (
    <section aria-labelledby="statement">
      <h2 class="govuk-heading-m" id="statement">
        {t(words.statement)}
      </h2>
      {isLong && <p class="mc-meta">{t(words.statementIsWhole)}</p>}
      <ul class="govuk-list">
        <li>
          <SaveLink
            label={t(words.xlsx)}
            name={`${name}.xlsx`}
            load={async () => (await files()).asXlsx(await rows(), t(words.sheet))}
          />
        </li>
        <li>
          <SaveLink label={t(words.csv)} name={`${name}.csv`} load={async () => (await files()).asCsv(await rows())} />
        </li>
      </ul>
    </section>
  );
};
