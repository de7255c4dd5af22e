import { useState } from 'preact/hooks';
import type { FieldKind } from '#shared/service/form.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { addQuestion, holderPlace, idsIn } from '../edit-form.ts';
import type { Holder } from '../edit-form.ts';
import { camelId } from '../edit-ids.ts';
import { newQuestion } from '../edit-kinds.ts';
import { useEditor } from '../editor.tsx';
import { KindPicker } from './kind-picker.tsx';

/** Adds a question of a chosen kind at the end of a section or group, unfolded. */
export const AddQuestion = ({ holder, name }: { holder: Holder; name: string }) => {
  const { root, closed, setOpen, focusOn, announce } = useEditor();
  const t = useSay();
  const [label, setLabel] = useState<string>();
  const [kind, setKind] = useState<FieldKind>('text');
  const place = holderPlace(holder);
  const id = `${idOf(place)}-new`;
  if (closed) return null;
  const stop = () => {
    setLabel(undefined);
    focusOn(`${id}-open`);
  };
  if (label === undefined)
    return (
      <button
        type="button"
        class="govuk-button govuk-button--secondary mc-add-question"
        id={`${id}-open`}
        onClick={() => {
          setLabel('');
          focusOn(id);
        }}
      >
        {t(words.addQuestion)}
        <span class="govuk-visually-hidden">: {name}</span>
      </button>
    );
  const add = (event: Event) => {
    event.preventDefault();
    const { form } = root.value;
    if (form === undefined) return;
    const text = { vi: label.trim(), en: '' };
    const question = newQuestion(kind, camelId(text.vi === '' ? kind : text.vi, idsIn(form)), text);
    root.change((now) => (now.form ? { ...now, form: addQuestion(now.form, holder, question) } : now));
    setLabel(undefined);
    setOpen(`${place}.${question.id}`, true, 'form');
    announce(t(builderWords.added, { name: text.vi === '' ? question.id : text.vi }));
    focusOn(`${idOf(`${place}.${question.id}`)}-label-${text.vi === '' ? 'vi' : 'en'}`);
  };
  return (
    <form class="mc-inset mc-new-question" onSubmit={add} noValidate aria-label={t(words.addQuestionTo, { name })}>
      <label class="govuk-label govuk-label--s" for={id}>
        {t(words.newLabel)}
      </label>
      <input
        class="govuk-input"
        id={id}
        lang="vi"
        autoComplete="off"
        value={label}
        onInput={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <KindPicker path={`${place}.new.kind`} inGroup={holder.groupId !== undefined} chosen={kind} onChoose={setKind} />
      <div class="mc-bar">
        <button type="submit" class="govuk-button">
          {t(builderWords.add)}
        </button>
        <button type="button" class="mc-plain" onClick={stop}>
          {t(builderWords.cancel)}
        </button>
      </div>
    </form>
  );
};
