import type { Form } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { undoId } from '../controls/removed-notice.tsx';
import { duplicateQuestion, holderPlace, removeQuestion, restoreQuestion } from '../edit-form.ts';
import { useEditor } from '../editor.tsx';
import { MoveTo } from './move-to.tsx';
import type { QuestionProps } from './question-row.tsx';

/** What is done with a question as a whole: moved anywhere, copied, deleted. */
export const QuestionActs = ({ holder, at, number }: QuestionProps) => {
  const { root, closed, setOpen, remove, focusOn, focusAt, announce } = useEditor();
  const t = useSay();
  const field = at.value;
  const { form } = root.value;
  if (closed || form === undefined) return null;
  const name = t(field.label) || field.id;
  const place = holderPlace(holder);
  const withForm = (update: (now: Form) => Form) =>
    root.change((now) => (now.form ? { ...now, form: update(now.form) } : now));
  const copy = () => {
    const copied = duplicateQuestion(form, holder, field.id);
    withForm(() => copied.form);
    setOpen(`${place}.${copied.id}`, true, 'form');
    announce(t(words.duplicated, { name }));
    focusOn(`${idOf(`${place}.${copied.id}`)}-toggle`);
  };
  const erase = () => {
    withForm((now) => removeQuestion(now, holder, field.id));
    const restore = () => {
      let back = field.id;
      withForm((now) => {
        const restored = restoreQuestion(now, holder, field, number);
        back = restored.id;
        return restored.form;
      });
      focusAt(`${place}.${back}`);
    };
    remove({ listPlace: place, at: number, name, restore });
    focusOn(undoId);
  };
  return (
    <div class="mc-acts">
      <MoveTo holder={holder} field={field} place={at.place} />
      <button
        type="button"
        class="mc-plain"
        id={`${idOf(at.place)}-copy`}
        aria-label={t(words.duplicateNamed, { name })}
        onClick={copy}
      >
        {t(words.duplicate)}
      </button>
      <button
        type="button"
        class="mc-plain mc-plain--danger"
        id={`${idOf(at.place)}-remove`}
        aria-label={t(builderWords.removeNamed, { name })}
        onClick={erase}
      >
        {t(builderWords.remove)}
      </button>
    </div>
  );
};
