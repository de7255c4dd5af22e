import { useSay } from '../../kit/locale.tsx';
import { builderWords as words } from '../../words/admin-builder.ts';
import { Fold } from './controls/fold.tsx';
import { useEditor } from './editor.tsx';
import { partOf } from './parts.ts';
import type { PartId } from './parts.ts';
import { isThere, placeInWords } from './places.ts';
import { Remarks } from './remarks.tsx';

/** What was said of places of this part that are not there any more. */
export const OrphanComments = ({ part }: { part: PartId }) => {
  const { root, comments } = useEditor();
  const t = useSay();
  const places = comments.places.filter(
    (place) => place !== '' && partOf(place) === part && !isThere(root.value, place),
  );
  if (places.length === 0) return null;
  return (
    <Fold name="mc-orphans" needed summary={t(words.orphans)}>
      {places.map((place) => (
        <Remarks place={place} label={t(placeInWords(root.value, place))} key={place} />
      ))}
    </Fold>
  );
};
