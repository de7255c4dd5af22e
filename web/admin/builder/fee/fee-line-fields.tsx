import type { FeeLine } from '#shared/service/fee.ts';
import { amountKindWords, feeKindWords } from '#shared/words/definition-values.ts';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { optionsFrom, RadiosControl, SelectControl } from '../controls/choice-controls.tsx';
import { IdControl, slugIds } from '../controls/id-control.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { asAmount } from '../edit-fees.ts';
import { renameFeeLine } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { AmountFields } from './amount-fields.tsx';
import { ScopeFields } from './scope-fields.tsx';

type Kind = FeeLine['amount']['kind'];

const kindOf = (amount: Spot<FeeLine['amount']>): Spot<Kind | undefined> => ({
  ...inside(amount, 'kind'),
  change: (update) => amount.change((now) => asAmount(now, update(now.kind) ?? now.kind)),
});

/** One fee line: how much, for whom, on which legal basis. */
export const FeeLineFields = ({ at }: { at: Spot<FeeLine> }) => {
  const { root, published } = useEditor();
  const { id } = at.value;
  const amount = inside(at, 'amount');
  return (
    <>
      <TextPair at={inside(at, 'name')} />
      <RadiosControl at={inside(at, 'kind')} label={words.kind} options={optionsFrom(feeKindWords)} inline />
      <SelectControl at={kindOf(amount)} label={words.amountKind} options={optionsFrom(amountKindWords)} />
      <AmountFields at={amount} />
      <TextPair at={inside(at, 'legalBasis')} />
      <ScopeFields at={at} />
      <LineControl at={inside(at, 'group')} label={words.group} hint={words.groupHint} width={20} optional />
      <IdControl
        place={at.place}
        id={id}
        form={slugIds}
        taken={root.value.fee.lines.map((each) => each.id)}
        published={published.has(`fee.${id}`)}
        onRename={(to) => root.change((now) => renameFeeLine(now, id, to))}
      />
    </>
  );
};
