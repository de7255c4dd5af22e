import type { Definition } from '#shared/api/admin-views.ts';
import { Refusal } from '#shared/errors.ts';
import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { addressOfPlace } from './builder/parts.ts';
import { placeInWords } from './builder/places.ts';

/** More than anyone mends at once. */
const mostShown = 20;

/** What of a definition was refused, place by place, each leading there. */
export const RefusedPlaces = ({ error, definition }: { error: unknown; definition: Definition }) => {
  const t = useSay();
  const query = useQuery();
  const found = error instanceof Refusal ? (error.detail.violations ?? []) : [];
  if (found.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {found.slice(0, mostShown).map(({ path, message }) => (
        <li key={path + message.vi}>
          <a class="govuk-link" href={addressOfPlace(query, path)}>
            {t(placeInWords(definition, path))}
          </a>
          : {t(message)}
        </li>
      ))}
    </ul>
  );
};
