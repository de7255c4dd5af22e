import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import { useSay } from '../../kit/locale.tsx';
import { useQuery } from '../../kit/query.ts';
import { builderWords as words } from '../../words/admin-builder.ts';
import { useEditor } from './editor.tsx';
import { addressOfPlace, partIds, partOf } from './parts.ts';
import { placeInWords } from './places.ts';

type ProblemProps = { errors: DefinitionError[]; onVisit: (place: string) => void };

const order = ({ place }: DefinitionError): number => {
  const part = partOf(place);
  return part === undefined ? partIds.length : partIds.indexOf(part);
};

/** Everything that is to mend, each leading to its place. */
export const ProblemList = ({ errors, onVisit }: ProblemProps) => {
  const { root } = useEditor();
  const t = useSay();
  const query = useQuery();
  if (errors.length === 0) return <p class="mc-problems mc-problems--none">{t(words.noProblems)}</p>;
  const sorted = [...errors].sort((one, other) => order(one) - order(other));
  return (
    <details class="mc-problems">
      <summary>{t(words.problemsHere, { count: errors.length })}</summary>
      <ol>
        {sorted.map(({ place, message }, at) => {
          return (
            <li key={at}>
              <a
                class="govuk-link"
                href={addressOfPlace(query, place)}
                onClick={(event) => !event.ctrlKey && !event.metaKey && onVisit(place)}
              >
                {t(placeInWords(root.value, place))}
              </a>
              <span class="mc-problems__what">{t(message)}</span>
            </li>
          );
        })}
      </ol>
    </details>
  );
};
