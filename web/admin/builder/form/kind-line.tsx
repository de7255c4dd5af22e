import { useState } from 'preact/hooks';
import type { Field, FieldKind } from '#shared/service/form.ts';
import { fieldKindWords } from '#shared/words/field-kinds.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords } from '../../../words/admin-builder.ts';
import { adminForm as words } from '../../../words/admin-form.ts';
import { asKind } from '../edit-kinds.ts';
import { useEditor } from '../editor.tsx';
import type { Spot } from '../spot.ts';
import { KindPicker } from './kind-picker.tsx';

/** The kind of a question, and a way to another kind that keeps what both know. */
export const KindLine = ({ at, inGroup }: { at: Spot<Field>; inGroup: boolean }) => {
  const { closed, focusOn, announce } = useEditor();
  const t = useSay();
  const [next, setNext] = useState<FieldKind>();
  const [before, setBefore] = useState<Field>();
  const { kind } = at.value;
  const id = `${idOf(at.place)}-kind`;
  const name = t(fieldKindWords[kind]);
  const close = () => {
    setNext(undefined);
    focusOn(id);
  };
  const change = () => {
    if (next !== undefined && next !== kind) {
      setBefore(at.value);
      at.change((now) => asKind(now, next));
      announce(t(words.kind, { kind: t(fieldKindWords[next]) }));
    }
    close();
  };
  const undo = () => {
    if (before !== undefined) at.change((now) => ({ ...before, label: now.label, id: now.id }));
    setBefore(undefined);
    focusOn(id);
  };
  if (next === undefined)
    return (
      <p class="mc-kind" data-place={`${at.place}.kind`}>
        <span>{t(words.kind, { kind: name })}</span>
        {!closed && (
          <button type="button" class="mc-plain" id={id} onClick={() => setNext(kind)}>
            {t(words.changeKind)}
          </button>
        )}
        {before !== undefined && !closed && (
          <button type="button" class="mc-plain" onClick={undo}>
            {t(builderWords.undo)}
          </button>
        )}
      </p>
    );
  return (
    <div class="mc-inset">
      <p class="govuk-hint">{t(words.changeKindWhy)}</p>
      <KindPicker path={`${at.place}.kind`} inGroup={inGroup} chosen={next} onChoose={setNext} />
      <div class="mc-bar">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={change}>
          {t(words.changeKind)}
        </button>
        <button type="button" class="mc-plain" onClick={close}>
          {t(builderWords.cancel)}
        </button>
      </div>
    </div>
  );
};
