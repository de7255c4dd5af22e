import { useQuery } from '../../kit/query.ts';
import { useSay } from '../../kit/locale.tsx';
import { builderParts, builderWords as words } from '../../words/admin-builder.ts';
import { builderAddress, partIds } from './parts.ts';
import type { PartId } from './parts.ts';

type NavProps = { now: PartId; counts: ReadonlyMap<PartId, number> };

/** The parts of a definition with what is to mend in each; folds away on a narrow screen. */
export const PartNav = ({ now, counts }: NavProps) => {
  const t = useSay();
  const query = useQuery();
  const list = (
    <ul class="mc-parts">
      {partIds.map((id) => {
        const count = counts.get(id) ?? 0;
        return (
          <li key={id}>
            <a href={builderAddress(query, id)} aria-current={id === now ? 'page' : undefined}>
              <span>{t(builderParts[id])}</span>
              {count > 0 && (
                <span class="mc-parts__count">
                  {count}
                  <span class="govuk-visually-hidden"> – {t(words.problems, { count })}</span>
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
  return (
    <nav class="mc-builder__nav" aria-label={t(words.parts)}>
      <details class="mc-parts-fold" open={matchMedia('(min-width: 900px)').matches}>
        <summary>{t(words.partNow, { name: t(builderParts[now]) })}</summary>
        {list}
      </details>
    </nav>
  );
};
