import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { AddByName } from '../controls/add-by-name.tsx';
import { DayControl } from '../controls/day-control.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';

/** The law the procedure stands on. */
export const LegalPart = () => {
  const { root } = useEditor();
  const t = useSay();
  const bases = inside(root, 'legalBases');
  const add = useAdding(bases, (number) => ({
    number,
    title: { vi: '', en: '' },
    issuer: { vi: '', en: '' },
    date: '',
  }));
  return (
    <>
      <ItemList at={bases} name={({ number }) => number} facts={({ title }) => t(title)}>
        {(at) => (
          <>
            <LineControl at={inside(at, 'number')} width={20} />
            <TextPair at={inside(at, 'title')} label={words.legalTitle} long />
            <TextPair at={inside(at, 'issuer')} />
            <DayControl at={inside(at, 'date')} label={words.legalDate} />
          </>
        )}
      </ItemList>
      <AddByName label={words.addLegalBasis} id="add-legal-basis" onAdd={add} />
    </>
  );
};
