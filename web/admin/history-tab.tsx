import type { DraftView } from '#shared/api/admin-views.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { draftEventWords } from '../words/admin-events.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { CommentForm, CommentList } from './comments.tsx';

/** All comments by place, and everything that was done to the draft. */
export const HistoryTab = ({ view, onChanged }: { view: DraftView; onChanged: () => void }) => {
  const t = useSay();
  const locale = useLocale();
  const places = [...new Set(['', ...view.comments.map(({ place }) => place)])];
  const open = view.draft.status !== 'published' && view.draft.status !== 'dropped';
  return (
    <>
      <section aria-labelledby="draft-comments">
        <h2 class="govuk-heading-m" id="draft-comments">
          {t(words.comments)}
        </h2>
        {view.comments.length === 0 && <p class="govuk-body">{t(words.noComments)}</p>}
        {places.map((place) => (
          <div key={place}>
            {place !== '' && <h3 class="govuk-heading-s">{place}</h3>}
            <CommentList view={view} place={place} onChanged={onChanged} />
          </div>
        ))}
        {open && (
          <>
            <h3 class="govuk-heading-s">{t(words.commentWhole)}</h3>
            <CommentForm view={view} place="" onDone={onChanged} />
          </>
        )}
      </section>
      <section aria-labelledby="draft-history">
        <h2 class="govuk-heading-m" id="draft-history">
          {t(words.history)}
        </h2>
        <ol class="govuk-list mc-history">
          {view.events.map((event) => (
            <li key={event.seq}>
              <strong>{t(draftEventWords[event.action])}</strong>{' '}
              <span class="mc-meta">
                {event.by.name}, {formatTime(event.at, locale)}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
};
