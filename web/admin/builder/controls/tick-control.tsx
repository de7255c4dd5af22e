import type { Text } from '#shared/words/text.ts';
import { yesNoWords } from '#shared/words/yes-no.ts';
import { describedBy, idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { useEditor } from '../editor.tsx';
import { Remarks } from '../remarks.tsx';
import { nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { useErrorAt } from './control.tsx';
import { Shown } from './shown.tsx';

type TickProps = { at: Spot<boolean | undefined>; label?: Text; hint?: Text };

/** True where it is ticked, false or absent where it is not. */
export const TickControl = ({ at, label, hint }: TickProps) => {
  const { closed } = useEditor();
  const t = useSay();
  const error = useErrorAt(at.place);
  const name = t(label ?? nameOf(at));
  const id = idOf(at.place);
  if (closed)
    return (
      <Shown place={at.place} label={name} error={error}>
        {t(at.value ? yesNoWords.yes : yesNoWords.no)}
      </Shown>
    );
  return (
    <div class="mc-control" data-place={at.place}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            type="checkbox"
            checked={at.value === true}
            aria-describedby={describedBy({ path: at.place, hint: hint && t(hint), error })}
            onChange={({ currentTarget }) => at.change(() => currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {name}
          </label>
          {hint && (
            <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
              {t(hint)}
            </div>
          )}
        </div>
      </div>
      {error !== undefined && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <Remarks place={at.place} label={name} />
    </div>
  );
};
