import type { DecisionItem } from '#shared/service/decision/decision.ts';
import { idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { kindWords } from '../words/admin.ts';
import { decisionWords as words } from '../words/admin-decisions.ts';

type TickProps = {
  item: DecisionItem;
  at: number;
  listed: boolean;
  notReady: boolean;
  /** What keeps this line from being signed. */
  problems: { path: string; words: string }[];
  onToggle: () => void;
};

/** One line of a decision: the draft, what it does, and what stands in its way. */
export const DecisionItemTick = ({ item, at, listed, notReady, problems, onToggle }: TickProps) => {
  const t = useSay();
  const id = idOf(`items.${at}`);
  const wrong = [...(notReady ? [t(words.notReady)] : []), ...problems.map((each) => each.words)];
  const name = t(item.name) || item.name.vi || item.serviceId;
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={listed}
        aria-describedby={`${id}-hint`}
        onChange={onToggle}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {name}
      </label>
      <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
        {t(kindWords[item.kind])}
        {item.draftId !== undefined && (
          <>
            {' · '}
            <a class="govuk-link" href={`?draft=${item.draftId}`}>
              {t(words.openDraft)}
              <span class="govuk-visually-hidden">: {name}</span>
            </a>
          </>
        )}
        {wrong.map((each) => (
          <p class="govuk-error-message" key={each}>
            {each}
          </p>
        ))}
      </div>
    </div>
  );
};
