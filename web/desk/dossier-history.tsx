import { doneWords } from '#shared/words/actions.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperPreview } from '../kit/paper-preview.tsx';
import { requestNo } from '../kit/request-no.ts';
import { useApp } from '../session/app.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { requestForm } from '../words/requests.ts';
import type { View } from './dossier-page.tsx';
import { whoDid } from './who-did.ts';

/** The form of one request to supplement, as it was sent. */
const RequestForm = ({ view, seq, no }: { view: View; seq: number; no: number }) => {
  const { call } = useApp();
  const t = useSay();
  const { id, code, temporaryCode } = view.dossier;
  const asked = { params: { dossierId: id, paper: 'supplement' }, query: { event: String(seq) } };
  return (
    <PaperPreview
      label={t(requestForm, { no })}
      name={`supplement-${code ?? temporaryCode ?? id}-${seq}.pdf`}
      load={() => call('printDeskPaper', asked)}
    />
  );
};

/** What happened, newest first; with each request its form. */
export const DossierHistory = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  const { events } = view;
  return (
    <section aria-labelledby="desk-history">
      <h2 class="govuk-heading-m" id="desk-history">
        {t(words.history)}
      </h2>
      <ol class="mc-history" reversed>
        {events.toReversed().map((event) => {
          const no = requestNo(events, event);
          return (
            <li key={event.seq}>
              <strong>{t(doneWords[event.action])}</strong>
              <time class="mc-meta" dateTime={event.at}>
                {formatTime(event.at, locale)} · {whoDid(t, event)}
              </time>
              {no > 0 && <RequestForm view={view} seq={event.seq} no={no} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
