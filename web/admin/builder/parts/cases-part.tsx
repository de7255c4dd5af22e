import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { IdControl, slugIds } from '../controls/id-control.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { slugId } from '../edit-ids.ts';
import { renameCase } from '../edit-names.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';

/** The cases of a procedure: what is asked, how long it takes and what it costs may differ by case. */
export const CasesPart = () => {
  const { root, published } = useEditor();
  const t = useSay();
  const cases = inside(root, 'cases');
  const ids = cases.value.map(({ id }) => id);
  const add = useAdding(cases, (vi) => ({ id: slugId(vi, ids), name: { vi, en: '' } }));
  return (
    <>
      <p class="govuk-hint">{t(words.casesHint)}</p>
      <ItemList at={cases} name={({ name }) => t(name)}>
        {(at, { id }) => (
          <>
            <TextPair at={inside(at, 'name')} />
            <FoldedPair at={inside(at, 'help')} />
            <IdControl
              place={at.place}
              id={id}
              form={slugIds}
              taken={ids}
              published={published.has(`cases.${id}`)}
              onRename={(to) => root.change((now) => renameCase(now, id, to))}
            />
          </>
        )}
      </ItemList>
      <AddByName label={words.addCase} id="add-case" onAdd={add} />
    </>
  );
};
