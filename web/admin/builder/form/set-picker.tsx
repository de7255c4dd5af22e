import { useState } from 'preact/hooks';
import { questionSets } from '#shared/service/question-sets.ts';
import type { Section } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { insertSet } from '../edit-sections.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';

type SetName = keyof typeof questionSets;

const names = Object.keys(questionSets) as SetName[];

/** Inserts a ready set of questions at the end of a section, in one step. */
export const SetPicker = ({ at }: { at: Spot<Section> }) => {
  const { root, closed, announce, focusOn } = useEditor();
  const t = useSay();
  const [chosen, setChosen] = useState<SetName>('person');
  const [typed, setTyped] = useState<string>();
  if (closed) return null;
  const { name, prefix, questions } = questionSets[chosen];
  const id = `${idOf(at.place)}-set`;
  const insert = (event: Event) => {
    event.preventDefault();
    const fields = questions(typed ?? prefix);
    const { form } = root.value;
    if (form === undefined) return;
    const inserted = insertSet(form, at.value.id, fields);
    root.change((now) => ({ ...now, form: inserted.form }));
    announce(t(words.setInserted, { count: fields.length, name: t(name) }));
    focusOn(`${idOf(`${at.place}.${inserted.first}`)}-toggle`);
  };
  return (
    <details class="mc-inset mc-sets">
      <summary>{t(words.sets)}</summary>
      <form onSubmit={insert}>
        <p class="govuk-hint">{t(words.setsHint)}</p>
        <div class="mc-row">
          <p>
            <label class="govuk-label" for={id}>
              {t(words.set)}
            </label>
            <select
              class="govuk-select"
              id={id}
              value={chosen}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value as SetName);
                setTyped(undefined);
              }}
            >
              {names.map((each) => (
                <option value={each} key={each} selected={each === chosen}>
                  {t(questionSets[each].name)}
                </option>
              ))}
            </select>
          </p>
          <p>
            <label class="govuk-label" for={`${id}-prefix`}>
              {t(words.setPrefix)}
            </label>
            <input
              class="govuk-input govuk-input--width-10"
              id={`${id}-prefix`}
              autoComplete="off"
              spellcheck={false}
              pattern="[a-z][A-Za-z0-9]*"
              maxLength={30}
              value={typed ?? prefix}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {t(words.insertSet)}
          </button>
        </div>
      </form>
    </details>
  );
};
