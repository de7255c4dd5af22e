import type { DossierView } from '#shared/api/views.ts';
import { doneWords } from '#shared/words/actions.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { myWords as words } from '../words/my.ts';

/** Every event, newest first: what, when, by which agency and person. */
export const History = ({ events }: { events: DossierView['events'] }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.history)}</h2>
      <ol class="mc-history" reversed>
        {events.toReversed().map(({ seq, action, at, byApplicant, agencyName, staffName }) => (
          <li key={seq}>
            <strong>{t(doneWords[action])}</strong>
            <time class="mc-meta" dateTime={at}>
              {[
                formatTime(at, locale),
                byApplicant
                  ? t(words.byYou)
                  : [staffName, agencyName && t(agencyName)].filter((each) => each !== undefined).join(', '),
              ]
                .filter((each) => each !== '')
                .join(' · ')}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
};
