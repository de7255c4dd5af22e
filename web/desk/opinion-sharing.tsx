import { AskedTogether, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { talkWords as words } from '../words/desk-talk.ts';
import type { InputsProps } from './action-form.tsx';

type TickProps = { id: string; label: string; checked: boolean; onTick: (checked: boolean) => void };

const Tick = ({ id, label, checked, onTick }: TickProps) => (
  <div class="govuk-checkboxes__item">
    <input
      class="govuk-checkboxes__input"
      id={id}
      type="checkbox"
      checked={checked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    <label class="govuk-label govuk-checkboxes__label mc-break" for={id}>
      {label}
    </label>
  </div>
);

/** What of the dossier the agencies that are asked may open: nothing that is not ticked. */
export const OpinionSharing = ({ typed, opened, errors, onType }: InputsProps) => {
  const t = useSay();
  const { shared } = typed;
  return (
    <AskedTogether
      path="desk.documentIds"
      label={t(words.sharing)}
      hint={t(words.sharingHelp)}
      error={errors.get('desk.documentIds')}
    >
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <Tick
          id={idOf('desk.withAnswers')}
          label={t(words.shareAnswers)}
          checked={typed.withAnswers}
          onTick={(withAnswers) => onType({ withAnswers })}
        />
        {opened.view.documents
          .filter(({ state }) => state === 'clean')
          .map(({ id, name }) => (
            <Tick
              key={id}
              id={idOf(`desk.shared.${id}`)}
              label={name}
              checked={shared.includes(id)}
              onTick={(ticked) =>
                onType({ shared: [...shared.filter((each) => each !== id), ...(ticked ? [id] : [])] })
              }
            />
          ))}
      </div>
    </AskedTogether>
  );
};
