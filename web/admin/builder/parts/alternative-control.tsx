import type { DocumentAsked } from '#shared/service/service.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { Control } from '../controls/control.tsx';
import { alternativesOf, asAlternative } from '../edit-documents.ts';
import { useEditor } from '../editor.tsx';
import { inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

/** Which other documents may stand for this one: one of a group is enough. */
export const AlternativeControl = ({ at }: { at: Spot<DocumentAsked> }) => {
  const { root } = useEditor();
  const t = useSay();
  const { documents } = root.value;
  const { id, anyOf } = at.value;
  const others = documents.filter((each) => each.id !== id);
  if (others.length === 0) return null;
  const partner = alternativesOf(documents, at.value)[0]?.id ?? '';
  const seen = new Set<string>();
  const groups = others.filter((each) => {
    if (each.anyOf === undefined) return true;
    const isFirst = !seen.has(each.anyOf);
    seen.add(each.anyOf);
    return isFirst;
  });
  const namesOf = (other: DocumentAsked) =>
    [other, ...alternativesOf(documents, other).filter((each) => each.id !== id)].map(({ name }) => t(name)).join('; ');
  const shown = partner === '' ? t(words.alone) : alternativesOf(documents, at.value).map(({ name }) => t(name));
  const spot = inside(at, 'anyOf');
  return (
    <Control
      at={spot}
      label={words.alternative}
      hint={words.alternativeHint}
      shown={typeof shown === 'string' ? shown : shown.join('; ')}
    >
      <select
        class="govuk-select"
        id={idOf(spot.place)}
        value={partner}
        aria-describedby={`${idOf(spot.place)}-hint`}
        onChange={({ currentTarget }) => {
          const other = currentTarget.value === '' ? undefined : currentTarget.value;
          root.change((now) => ({ ...now, documents: asAlternative(now.documents, id, other) }));
        }}
      >
        <option value="">{t(words.alone)}</option>
        {groups.map((each) => (
          <option
            value={each.anyOf !== undefined && each.anyOf === anyOf ? partner : each.id}
            key={each.id}
            selected={each.anyOf !== undefined && each.anyOf === anyOf}
          >
            {t(words.alternativeTo, { names: namesOf(each) })}
          </option>
        ))}
      </select>
    </Control>
  );
};
