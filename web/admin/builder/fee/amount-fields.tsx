import type { ComponentType } from 'preact';
import type { FeeLine } from '#shared/service/fee.ts';
import type { FeeSteps } from '#shared/service/fee-parts.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminFee as words } from '../../../words/admin-fee.ts';
import { AddItem } from '../controls/add-item.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { inside, nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { CountControl } from './count-control.tsx';

type Amount = FeeLine['amount'];
type Kind = Amount['kind'];
type AmountOf<Each extends Kind> = Extract<Amount, { kind: Each }>;
type Props<Each extends Kind> = { at: Spot<AmountOf<Each>> };

const newStep = {} as FeeSteps[number];

const Steps = ({ at }: { at: Spot<FeeSteps> }) => {
  const t = useSay();
  return (
    <div class="mc-control">
      <p class="govuk-label govuk-label--s">{t(nameOf(at))}</p>
      <p class="govuk-hint">{t(words.stepsHint)}</p>
      <ItemList at={at} name={() => ''} flat>
        {(step) => (
          <div class="mc-row">
            <NumberControl at={inside(step, 'upTo')} optional />
            <NumberControl at={inside(step, 'dong')} unit={words.dong} width={10} />
          </div>
        )}
      </ItemList>
      <AddItem list={at} label={words.addStep} make={() => newStep} flat />
    </div>
  );
};

const Fixed = ({ at }: Props<'fixed'>) => <NumberControl at={inside(at, 'dong')} unit={words.dong} width={10} />;

const PerItem = ({ at }: Props<'per-item'>) => (
  <>
    <CountControl at={inside(at, 'count')} />
    <TextPair at={inside(at, 'unit')} hint={words.unitHint} />
    <div class="mc-row">
      <NumberControl at={inside(at, 'dong')} unit={words.dong} width={10} />
      <NumberControl at={inside(at, 'from')} hint={words.fromHint} width={3} />
      <NumberControl at={inside(at, 'cap')} label={words.capAll} unit={words.dong} width={10} optional />
    </div>
  </>
);

const PerPage = ({ at }: Props<'per-page'>) => (
  <>
    <CountControl at={inside(at, 'pages')} />
    <CountControl at={inside(at, 'copies')} />
    <Steps at={inside(at, 'tiers')} />
    <NumberControl at={inside(at, 'cap')} label={words.capCopy} unit={words.dong} width={10} optional />
  </>
);

const Band = ({ at }: Props<'band'>) => (
  <>
    <CountControl at={inside(at, 'count')} />
    <TextPair at={inside(at, 'unit')} hint={words.unitHint} />
    <Steps at={inside(at, 'bands')} />
  </>
);

const byKind: { [Each in Kind]: ComponentType<Props<Each>> } = {
  fixed: Fixed,
  'per-item': PerItem,
  'per-page': PerPage,
  band: Band,
};

/** What each way of reckoning asks for. */
export const AmountFields = ({ at }: { at: Spot<Amount> }) => {
  const Fields = byKind[at.value.kind] as unknown as ComponentType<{ at: Spot<Amount> }>;
  return <Fields at={at} />;
};
