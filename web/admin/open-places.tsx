import type { Definition } from '#shared/api/admin-views.ts';
import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { addressOfPlace } from './builder/parts.ts';
import { placeInWords } from './builder/places.ts';

type Props = { places: string[]; definition: Definition; onSeen: ((place: string) => void) | undefined };

/** What an import left for a person: each place, and a way to say that it was seen to. */
export const OpenPlaces = ({ places, definition, onSeen }: Props) => {
  const t = useSay();
  const query = useQuery();
  if (places.length === 0) return null;
  return (
    <details class="mc-problems mc-problems--open">
      <summary>{t(words.openPlaces, { count: places.length })}</summary>
      <ol>
        {places.map((place) => {
          const name = t(placeInWords(definition, place));
          return (
            <li key={place}>
              <a class="govuk-link" href={addressOfPlace(query, place)}>
                {name}
              </a>
              {onSeen && (
                <button type="button" class="mc-plain" onClick={() => onSeen(place)}>
                  {t(words.seen)}
                  <span class="govuk-visually-hidden">: {name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
};
