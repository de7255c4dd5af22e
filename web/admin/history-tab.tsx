import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { draftEventWords } from '../words/admin-events.ts';
import { commentWords } from '../words/admin-comments.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { addressOfPlace } from './builder/parts.ts';
import { isThere, placeInWords } from './builder/places.ts';
import { CommentsHere } from './comments-here.tsx';
import type { Commenting } from './use-comments.ts';
import { WriteComment } from './write-comment.tsx';

type Props = { view: DraftView; definition: Definition; commenting: Commenting | undefined };

/** What a place is called, leading there; one that is gone by now says so. */
const PlaceTitle = ({ definition, place }: { definition: Definition; place: string }) => {
  const t = useSay();
  const query = useQuery();
  if (place === '') return <>{t(commentWords.whole)}</>;
  const name = t(placeInWords(definition, place));
  if (!isThere(definition, place))
    return (
      <>
        {name} <span class="mc-meta">({t(commentWords.gone)})</span>
      </>
    );
  return (
    <a class="govuk-link" href={addressOfPlace(query, place)}>
      {name}
    </a>
  );
};

/** All comments by place, and everything that was done to the draft. */
export const HistoryTab = ({ view, definition, commenting }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const places = [...new Set(view.comments.map(({ place }) => place))];
  return (
    <>
      <section aria-labelledby="draft-comments">
        <h2 class="govuk-heading-m" id="draft-comments">
          {t(commentWords.comments)}
        </h2>
        {places.length === 0 && <p class="govuk-body">{t(commentWords.none)}</p>}
        {places.map((place) => (
          <div class="mc-comments-at" key={place}>
            <h3 class="govuk-heading-s">
              <PlaceTitle definition={definition} place={place} />
            </h3>
            <CommentsHere
              comments={view.comments.filter((comment) => comment.place === place)}
              commenting={commenting}
            />
          </div>
        ))}
        <WriteComment place="" label={t(commentWords.wholeDraft)} commenting={commenting} />
      </section>
      <section aria-labelledby="draft-history">
        <h2 class="govuk-heading-m" id="draft-history">
          {t(words.history)}
        </h2>
        <ol class="mc-history">
          {view.events.toReversed().map((event) => (
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
