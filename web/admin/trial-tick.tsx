import { idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { kitWords } from '../words/kit.ts';
import { exampleWords as words } from '../words/admin-examples.ts';

type TickProps = {
  asked: string;
  name: string;
  isThere: boolean;
  error: string | undefined;
  onTick: (isThere: boolean) => void;
};

/** What is taken as attached: a tick in place of a file, since nothing leaves this page. */
export const TrialTick = ({ asked, name, isThere, error, onTick }: TickProps) => {
  const t = useSay();
  const id = idOf(asked.replace(/^field\./, ''));
  return (
    <div class={`govuk-form-group ${error === undefined ? '' : 'govuk-form-group--error'}`}>
      {error !== undefined && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">{t(kitWords.error)}</span> {error}
        </p>
      )}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={id}
            checked={isThere}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {t(words.attached, { name })}
          </label>
        </div>
      </div>
    </div>
  );
};
