import type { FeeExemption, FeeLine } from '#shared/service/fee.ts';
import { amountKindWords, feeKindWords } from '#shared/words/definition-values.ts';
import { formatMoney } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../../kit/locale.tsx';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { RadiosControl } from '../controls/choice-controls.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { newExemption, newLine } from '../edit-fees.ts';
import { slugId } from '../edit-ids.ts';
import { useEditor } from '../editor.tsx';
import { inside, nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { ExemptionFields } from './exemption-fields.tsx';
import { FeeCalculator } from './fee-calculator.tsx';
import { FeeLineFields } from './fee-line-fields.tsx';

/** Exemptions as a list, absent where there are none. */
const listed = (at: Spot<FeeExemption[] | undefined>): Spot<FeeExemption[]> => ({
  ...at,
  value: at.value ?? [],
  change: (update) =>
    at.change((now) => {
      const next = update(now ?? []);
      return next.length === 0 ? undefined : next;
    }),
});

/** What is to be paid, when, by whom, and who is let off. */
export const FeePart = () => {
  const { root } = useEditor();
  const t = useSay();
  const locale = useLocale();
  const fee = inside(root, 'fee');
  const asked = inside(fee, 'refundedBefore');
  // Where nobody said anything the fee goes back before acceptance.
  const refundedBefore = { ...asked, value: asked.value ?? ('acceptance' as const) };
  const lines = inside(fee, 'lines');
  const exemptions = listed(inside(fee, 'exemptions'));
  const addLine = useAdding(lines, (vi) => newLine(slugId(vi, idsOf(lines.value)), { vi, en: '' }));
  const addExemption = useAdding(exemptions, (vi) => newExemption(slugId(vi, idsOf(exemptions.value)), { vi, en: '' }));
  const facts = ({ kind, amount }: FeeLine) => {
    const dong: unknown = 'dong' in amount ? amount.dong : undefined;
    const money = typeof dong === 'number' ? formatMoney(dong, locale) : '';
    return [t(feeKindWords[kind]), t(amountKindWords[amount.kind]), money].filter((fact) => fact !== '').join(' · ');
  };
  return (
    <>
      <RadiosControl at={inside(fee, 'due')} />
      <RadiosControl at={refundedBefore} />
      <h3 class="govuk-heading-s">{t(nameOf(lines))}</h3>
      <p class="govuk-hint">{t(words.linesHint)}</p>
      <ItemList at={lines} name={({ name }) => t(name)} facts={facts}>
        {(at) => <FeeLineFields at={at} />}
      </ItemList>
      <AddByName label={words.addLine} id="add-fee-line" onAdd={addLine} />
      <h3 class="govuk-heading-s">{t(nameOf(exemptions))}</h3>
      <p class="govuk-hint">{t(words.exemptionsHint)}</p>
      <ItemList at={exemptions} name={({ name }) => t(name)} facts={({ percent }) => `${percent} %`}>
        {(at) => <ExemptionFields at={at} />}
      </ItemList>
      <AddByName label={words.addExemption} id="add-exemption" onAdd={addExemption} />
      <FoldedPair at={inside(fee, 'note')} long />
      <FeeCalculator />
    </>
  );
};

const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id);
