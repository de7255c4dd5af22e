import type { DocumentAsked } from '#shared/service/service.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { slugId } from '../edit-ids.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import { DocumentFields } from './document-fields.tsx';

const newDocument = (id: string, vi: string): DocumentAsked => ({
  id,
  name: { vi, en: '' },
  mode: 'submit',
  originals: 1,
  copies: 0,
  required: true,
  maxFiles: 5,
  isForm: false,
});

/** The documents asked, in the order people read them. */
export const DocumentsPart = () => {
  const { root } = useEditor();
  const t = useSay();
  const documents = inside(root, 'documents');
  const ids = documents.value.map(({ id }) => id);
  const add = useAdding(documents, (vi) => newDocument(slugId(vi, ids), vi));
  const facts = ({ mode, originals, copies, required }: DocumentAsked) =>
    [
      mode === 'show-only' ? t(words.showOnly) : '',
      originals > 0 ? t(words.originalsOf, { count: originals }) : '',
      copies > 0 ? t(words.copiesOf, { count: copies }) : '',
      required ? '' : t(words.ifApplies),
    ]
      .filter((fact) => fact !== '')
      .join(' · ');
  return (
    <>
      <NumberControl at={inside(root, 'sets')} width={3} />
      <ItemList at={documents} name={({ name }) => t(name)} facts={facts}>
        {(at) => <DocumentFields at={at} />}
      </ItemList>
      <AddByName label={words.addDocument} id="add-document" onAdd={add} />
    </>
  );
};
