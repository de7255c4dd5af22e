import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { useSay } from '../../kit/locale.tsx';
import { receiptWords as words } from '../../words/my-receipts.ts';

/** Whose receipts are shown: everybody's, one's own (`''`), or an organisation's by its name. */
export type Whose = string | undefined;

/** The organisations among these receipts, by name. */
export const organisationsIn = (receipts: readonly ReceiptRow[]): string[] =>
  [...new Set(receipts.flatMap(({ organisationName }) => organisationName ?? []))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );

/** Those of whom was chosen. */
export const ofWhom = (receipts: readonly ReceiptRow[], whose: Whose): ReceiptRow[] =>
  receipts.filter(({ organisationName = '' }) => whose === undefined || organisationName === whose);

type Props = { organisations: readonly string[]; whose: Whose; onChoose: (whose: Whose) => void };

/** Chooses whose receipts are shown and saved: an organisation keeps its own books. */
export const ChooseWhose = ({ organisations, whose, onChoose }: Props) => {
  const t = useSay();
  const all = 'all';
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="whose">
        {t(words.whose)}
      </label>
      <select
        class="govuk-select"
        id="whose"
        value={whose ?? all}
        onChange={({ currentTarget: { value } }) => onChoose(value === all ? undefined : value)}
      >
        <option value={all}>{t(words.everybody)}</option>
        <option value="">{t(words.own)}</option>
        {organisations.map((name) => (
          <option value={name} key={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
