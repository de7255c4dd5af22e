import { locales } from '#shared/words/text.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { useErrorAt } from '../controls/control.tsx';
import { IdControl, slugIds } from '../controls/id-control.tsx';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { RemovedNotice } from '../controls/removed-notice.tsx';
import type { Choice } from '../edit-choices.ts';
import { renameChoice } from '../edit-names.ts';
import type { ChoiceAt } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { Remarks } from '../remarks.tsx';
import type { Spot } from '../spot.ts';

type RowProps = {
  at: Spot<Choice>;
  number: number;
  values: string[];
  question: ChoiceAt;
  listPlace: string;
  onMove: (by: number) => void;
  onRemove: () => void;
};

/** One choice in both languages, with the value answers are kept under. */
export const ChoiceRow = ({ at, number, values, question, listPlace, onMove, onRemove }: RowProps) => {
  const { root, closed, published } = useEditor();
  const t = useSay();
  const { value, label } = at.value;
  const name = t(label) || value;
  const error = useErrorAt(at.place);
  const id = idOf(at.place);
  return (
    <>
      <RemovedNotice listPlace={listPlace} at={number} />
      <li class="mc-choice" data-place={at.place}>
        <div class="mc-pair__texts">
          {locales.map((language) =>
            closed ? (
              <p lang={language} key={language}>
                {label[language]}
              </p>
            ) : (
              <input
                class="govuk-input"
                lang={language}
                id={`${id}-label-${language}`}
                data-place={`${at.place}.label.${language}`}
                data-missing={label[language].trim() === ''}
                aria-label={t(words.choiceIn, { at: number + 1, language: t(builderWords.language[language]) })}
                autoComplete="off"
                value={label[language]}
                onInput={({ currentTarget }) =>
                  at.change((now) => ({ ...now, label: { ...now.label, [language]: currentTarget.value } }))
                }
                key={language}
              />
            ),
          )}
        </div>
        {!closed && (
          <div class="mc-item__acts">
            <MoveButtons
              place={at.place}
              name={name}
              at={number}
              of={values.length}
              onMove={(by) => {
                onMove(by);
                return at.place;
              }}
            />
            <button
              type="button"
              class="mc-plain mc-plain--danger"
              aria-label={t(builderWords.removeNamed, { name })}
              onClick={onRemove}
            >
              {t(builderWords.remove)}
            </button>
          </div>
        )}
        <IdControl
          place={at.place}
          id={value}
          form={slugIds}
          taken={values}
          published={published.has(`${question.questionId}.${value}`)}
          onRename={(to) => root.change((now) => renameChoice(now, question, value, to))}
        />
        {error !== undefined && <p class="govuk-error-message">{error}</p>}
        <Remarks place={at.place} label={name} />
      </li>
    </>
  );
};
