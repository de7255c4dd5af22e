import { doneWords } from '#shared/words/actions.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';
import { whoDid } from './who-did.ts';

/** What happened, newest first. */
export const DossierHistory = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="desk-history">
      <h2 class="govuk-heading-m" id="desk-history">
        {t(words.history)}
      </h2>
      <ol class="mc-history" reversed>
        {view.events.toReversed().map((event) => (
          <li key={event.seq}>
            <strong>{t(doneWords[event.action])}</strong>
            <time class="mc-meta" dateTime={event.at}>
              {formatTime(event.at, locale)} · {whoDid(t, event)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
};
