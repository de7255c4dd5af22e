import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { useEditor } from '../editor.tsx';

export const undoId = 'builder-undo';

/** Where something was deleted last: what it was, and the way back. */
export const RemovedNotice = ({ listPlace, at }: { listPlace: string; at: number }) => {
  const { removed, remove, announce } = useEditor();
  const t = useSay();
  if (removed?.listPlace !== listPlace || removed.at !== at) return null;
  const { name, restore } = removed;
  const undo = () => {
    restore();
    remove(undefined);
    announce(t(words.restored, { name }));
  };
  return (
    <li class="mc-removed">
      <span>{t(words.removed, { name })}</span>
      <button type="button" class="govuk-button govuk-button--secondary" id={undoId} onClick={undo}>
        {t(words.undo)}
      </button>
    </li>
  );
};
