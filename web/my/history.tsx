import type { DossierView } from '#shared/api/views.ts';
import { doneWords } from '#shared/words/actions.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperLink } from '../kit/paper-link.tsx';
import { requestNo } from '../kit/request-no.ts';
import { myWords as words } from '../words/my.ts';
import { requestForm } from '../words/requests.ts';

/** Every event, newest first: what, when, by which agency and person; with each request its form. */
export const History = ({ view: { dossier, events } }: { view: DossierView }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.history)}</h2>
      <ol class="mc-history" reversed>
        {events.toReversed().map((event) => {
          const { seq, action, at, byApplicant, agencyName, staffName } = event;
          const no = requestNo(events, event);
          return (
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
              {no > 0 && (
                <PaperLink dossierId={dossier.id} paper="supplement" event={seq} label={t(requestForm, { no })} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
