import { grouped } from '#shared/grouped.ts';
import { useState } from 'preact/hooks';
import type { Field, Form } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import type { Say } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { holderPlace, questionsIn } from '../edit-form.ts';
import type { Holder } from '../edit-form.ts';
import { moveQuestionTo, targetsFor } from '../edit-places.ts';
import type { Target } from '../edit-places.ts';
import { useEditor } from '../editor.tsx';

type MoveProps = { holder: Holder; field: Field; place: string };

const holderName = (form: Form, { sectionId, groupId }: Holder, t: Say): string => {
  const section = form.sections.find(({ id }) => id === sectionId);
  const group = section?.fields.find(({ id }) => id === groupId);
  if (group !== undefined) return t(words.inGroup, { name: t(group.label) || group.id });
  return section === undefined ? sectionId : t(section.title) || section.id;
};

const targetName = (form: Form, { holder, after }: Target, t: Say): string => {
  if (after === undefined) return t(words.atTop);
  const before = questionsIn(form, holder).find(({ id }) => id === after);
  return t(words.after, { name: before === undefined ? after : t(before.label) || after });
};

/** Moves a question anywhere in the form; the focus and the reader's ear go with it. */
export const MoveTo = ({ holder, field, place }: MoveProps) => {
  const { root, setOpen, focusOn, announce } = useEditor();
  const t = useSay();
  const [chosen, setChosen] = useState('');
  const { form } = root.value;
  if (form === undefined) return null;
  const id = `${idOf(place)}-to`;
  const targets = targetsFor(form, holder, field);
  const groups = [...grouped(targets, (target) => holderPlace(target.holder))];
  const move = (event: Event) => {
    event.preventDefault();
    const target = targets[Number(chosen)];
    if (chosen === '' || target === undefined) return;
    const moved = moveQuestionTo(root.value, holder, field.id, target);
    root.change(() => moved.service);
    const there = `${holderPlace(target.holder)}.${moved.id}`;
    const at = moved.service.form ? questionsIn(moved.service.form, target.holder) : [];
    setOpen(there, true, 'form');
    focusOn(`${idOf(there)}-toggle`);
    const name = t(field.label) || field.id;
    const where = { holder: holderName(form, target.holder, t), at: at.findIndex((each) => each.id === moved.id) + 1 };
    announce(t(words.movedTo, { name, ...where }));
    setChosen('');
  };
  return (
    <form class="mc-move" onSubmit={move}>
      <label class="govuk-label" for={id}>
        {t(words.moveTo)}
      </label>
      <select
        class="govuk-select"
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{t(words.chooseTarget)}</option>
        {groups.map(([name, inHolder]) => (
          <optgroup label={inHolder[0] && holderName(form, inHolder[0].holder, t)} key={name}>
            {inHolder.map((target) => (
              <option value={targets.indexOf(target)} key={targets.indexOf(target)}>
                {targetName(form, target, t)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.move)}
      </button>
    </form>
  );
};
