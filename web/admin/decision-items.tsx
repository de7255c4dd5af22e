import type { DecisionItem, DecisionView } from '#shared/service/decision/decision.ts';
import { AskedTogether, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { DecisionItemTick } from './decision-item-tick.tsx';
import { itemOf } from './decision-typed.ts';
import { readyDrafts } from './ready-drafts.ts';
import type { usePreparing } from './use-preparing.ts';

type Props = {
  view: DecisionView;
  items: DecisionItem[];
  onItems: (items: DecisionItem[]) => void;
  preparing: Pick<ReturnType<typeof usePreparing>, 'problemAt' | 'problemsIn'>;
};

/** What a decision lists: reviewed drafts that wait to be signed are ticked into it. */
export const DecisionItems = ({ view, items, onItems, preparing }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { decision, notReady } = view;
  const ready = useLoaded(() => readyDrafts(call), decision.id);
  const isListed = (item: DecisionItem) => items.some(({ serviceId }) => serviceId === item.serviceId);
  const waiting = (ready.value ?? [])
    .filter(({ decisionId }) => decisionId === undefined || decisionId === decision.id)
    .map(itemOf);
  const offered = [...items, ...waiting.filter((item) => !isListed(item))];
  const toggle = (item: DecisionItem) =>
    onItems(isListed(item) ? items.filter(({ serviceId }) => serviceId !== item.serviceId) : [...items, item]);
  return (
    <AskedTogether path="items" label={t(words.choose)} error={preparing.problemAt('items')}>
      <RefusalBanner error={ready.error} onRetry={ready.reload} />
      {ready.value && offered.length === 0 && <p class="mc-meta">{t(words.noneReady)}</p>}
      <div class="govuk-checkboxes" id={idOf('items')} tabIndex={-1}>
        {offered.map((item, at) => (
          <DecisionItemTick
            item={item}
            at={at}
            listed={isListed(item)}
            notReady={item.draftId !== undefined && notReady.includes(item.draftId)}
            problems={isListed(item) ? preparing.problemsIn(at) : []}
            onToggle={() => toggle(item)}
            key={item.serviceId}
          />
        ))}
      </div>
    </AskedTogether>
  );
};
