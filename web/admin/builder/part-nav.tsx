import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '../../kit/query.ts';
import { useSay } from '../../kit/locale.tsx';
import { builderParts, builderWords as words } from '../../words/admin-builder.ts';
import { addressOfPart, partIds } from './parts.ts';
import type { PartId } from './parts.ts';
import { useWide } from './use-wide.ts';

type NavProps = { now: PartId; counts: ReadonlyMap<PartId, number> };

const PartList = ({ now, counts }: NavProps) => {
  const t = useSay();
  const query = useQuery();
  return (
    <ul class="mc-parts">
      {partIds.map((id) => {
        const count = counts.get(id) ?? 0;
        return (
          <li key={id}>
            <a href={addressOfPart(query, id)} aria-current={id === now ? 'page' : undefined}>
              <span>{t(builderParts[id])}</span>
              {count > 0 && (
                <span class="mc-parts__count">
                  {count}
                  <span class="govuk-visually-hidden"> {t(words.toMend)}</span>
                </span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
};

/** The parts of a definition with what is to mend in each; on a narrow screen folded until asked for, and again once one is chosen. */
export const PartNav = ({ now, counts }: NavProps) => {
  const t = useSay();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [now]);
  return (
    <nav class="mc-builder__nav" aria-label={t(words.parts)}>
      {wide ? (
        <PartList now={now} counts={counts} />
      ) : (
        <details class="mc-parts-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t(words.partNow, { name: t(builderParts[now]) })}</summary>
          <PartList now={now} counts={counts} />
        </details>
      )}
    </nav>
  );
};
