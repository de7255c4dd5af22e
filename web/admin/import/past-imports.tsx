import { importStatusWords } from '#shared/words/imports.ts';
import type { Import } from '#shared/admin/import.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';

const colours: Record<Import['status'], string> = {
  running: 'yellow',
  done: 'green',
  undoing: 'yellow',
  undone: 'grey',
};

/** A department's imports; what was begun and not finished can be undone from here too. */
export const PastImports = ({
  imports,
  onUndo,
}: {
  imports: readonly Import[];
  onUndo: (importId: string) => void;
}) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="import-past">
      <h2 class="govuk-heading-m" id="import-past">
        {t(words.past)}
      </h2>
      {imports.length === 0 && <p class="govuk-body">{t(words.pastNone)}</p>}
      <ul class="govuk-list mc-import-past">
        {imports.map(({ id, name, status, drafts, by, at }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>{' '}
              <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(importStatusWords[status])}</strong>
              <div class="mc-meta">
                {t(words.pastLine, { count: drafts, name: by.name, time: formatTime(at, locale) })}
              </div>
            </div>
            {status !== 'undone' && (
              <button type="button" class="mc-plain mc-plain--danger" onClick={() => onUndo(id)}>
                {t(words.undo)} <span class="govuk-visually-hidden">{name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
