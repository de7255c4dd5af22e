import { useState } from 'preact/hooks';
import { placeOfItem } from '#shared/service/definition/place.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { AddByName } from '../controls/add-by-name.tsx';
import { RemovedNotice, undoId } from '../controls/removed-notice.tsx';
import type { Choice } from '../edit-choices.ts';
import { slugId } from '../edit-ids.ts';
import { inserted, movedBy, removedAt, withOwnId } from '../edit-lists.ts';
import type { ChoiceAt } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { itemAt, nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { ChoiceRow } from './choice-row.tsx';
import { PasteChoices } from './paste-choices.tsx';

/** As many as are drawn before one asks for all. */
const mostShown = 40;

/** The choices of a question: written, pasted, moved and deleted. */
export const ChoicesEditor = ({ at, question }: { at: Spot<Choice[]>; question: ChoiceAt }) => {
  const { closed, remove, focusOn, focusAt } = useEditor();
  const t = useSay();
  const [all, setAll] = useState(false);
  const choices = at.value;
  const shown = all ? choices : choices.slice(0, mostShown);
  const values = choices.map(({ value }) => value);
  // The list shares its place with the question, which names what is deleted there.
  const listPlace = `${at.place}.choices`;
  const erase = (choice: Choice, index: number) => {
    at.change((now) => removedAt(now, index));
    const restore = () => {
      let back = choice;
      at.change((now) => {
        back = withOwnId(now, choice);
        return inserted(now, back, index);
      });
      focusAt(placeOfItem(at.place, back, index));
    };
    remove({ listPlace, at: index, name: t(choice.label) || choice.value, restore });
    focusOn(undoId);
  };
  return (
    <fieldset class="govuk-fieldset mc-choices">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t(nameOf(at))}</legend>
      <ol>
        {shown.map((choice, index) => (
          <ChoiceRow
            at={itemAt(at, index)}
            number={index}
            values={values}
            question={question}
            listPlace={listPlace}
            onMove={(by) => at.change((now) => movedBy(now, index, by))}
            onRemove={() => erase(choice, index)}
            key={choice.value}
          />
        ))}
        <RemovedNotice listPlace={listPlace} at={shown.length} />
      </ol>
      {choices.length > shown.length && (
        <button type="button" class="mc-plain" onClick={() => setAll(true)}>
          {t(words.showAllChoices, { count: choices.length })}
        </button>
      )}
      {!closed && (
        <>
          <AddByName
            label={words.addChoice}
            id={`${idOf(at.place)}-choice`}
            onAdd={(vi) => at.change((now) => [...now, { value: slugId(vi, values), label: { vi, en: '' } }])}
          />
          <PasteChoices at={at} />
        </>
      )}
    </fieldset>
  );
};
