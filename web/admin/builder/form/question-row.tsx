import type { Field } from '#shared/service/form.ts';
import { fieldKindWords } from '#shared/words/field-kinds.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { ItemHead } from '../controls/item-head.tsx';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { moveQuestion } from '../edit-form.ts';
import type { Holder } from '../edit-form.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import type { Around } from './inherited.ts';
import { QuestionPanel } from './question-panel.tsx';

export type QuestionProps = {
  holder: Holder;
  at: Spot<Field>;
  number: number;
  siblings: Field[];
  around: Around[];
};

/** One question in a line: what it asks, its kind, what is to mend; unfolded, all of it. */
export const QuestionRow = (props: QuestionProps) => {
  const { holder, at, number, siblings } = props;
  const { root, closed, isOpen, setOpen } = useEditor();
  const t = useSay();
  const field = at.value;
  const { place } = at;
  const name = t(field.label) || field.id;
  const open = isOpen(place);
  const required = field.kind === 'note' ? false : field.required;
  const facts = [
    t(fieldKindWords[field.kind]),
    required === false ? '' : t(required === true ? words.mandatory : words.mandatoryIf),
    field.showIf === undefined ? '' : t(words.conditional),
  ];
  const move = (by: number): string => {
    root.change(({ form, ...now }) => (form ? { ...now, form: moveQuestion(form, holder, field.id, by) } : now));
    return place;
  };
  return (
    <>
      <ItemHead
        place={place}
        name={name}
        facts={facts.filter((fact) => fact !== '').join(' · ')}
        isOpen={open}
        onToggle={() => setOpen(place, !open, 'form')}
      >
        {!closed && <MoveButtons place={place} name={name} at={number} of={siblings.length} onMove={move} />}
      </ItemHead>
      {open && (
        <div class="mc-item__panel" id={`${idOf(place)}-panel`}>
          <QuestionPanel {...props} />
        </div>
      )}
    </>
  );
};
