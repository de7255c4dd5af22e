import { useState } from 'preact/hooks';
import { paperTitles, papers } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { eventWords } from '../words/my.ts';
import type { View } from './dossier-page.tsx';

const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name);

const Papers = ({ view }: { view: View }) => {
  const { call } = useApp();
  const t = useSay();
  const [error, setError] = useState<unknown>();
  const print = async (paper: Paper) => {
    setError(undefined);
    const file = await call('printDeskPaper', { params: { dossierId: view.dossier.id, paper } });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${paper}-${view.dossier.code ?? view.dossier.temporaryCode ?? view.dossier.id}.pdf`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <section aria-labelledby="desk-papers">
      <h2 class="govuk-heading-s" id="desk-papers">
        {t(words.papers)}
      </h2>
      <RefusalBanner error={error} />
      <ul class="govuk-list">
        {view.papers.filter(isPaper).map((paper) => (
          <li key={paper}>
            <button type="button" class="mc-plain" onClick={() => void print(paper).catch(setError)}>
              {t(paperTitles[paper])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was written, the papers it yields, and what happened, newest first. */
export const DossierHistory = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <>
      {view.letters.length > 0 && (
        <section aria-labelledby="desk-letters">
          <h2 class="govuk-heading-s" id="desk-letters">
            {t(words.letters)}
          </h2>
          {view.letters.map((letter) => (
            <div class="mc-letter" key={letter.seq}>
              <p class="mc-meta">
                {t(eventWords[letter.action])} · {letter.staffName} · {formatTime(letter.at, locale)}{' '}
                {letter.to === 'staff' && <strong class="govuk-tag govuk-tag--grey">{t(words.internal)}</strong>}
              </p>
              {letter.text !== undefined && <p class="govuk-body">{letter.text}</p>}
              {letter.items && (
                <ul class="govuk-list govuk-list--bullet">
                  {letter.items.map((item) => (
                    <li key={item.ref}>{item.reason}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
      {view.papers.length > 0 && <Papers view={view} />}
      <section aria-labelledby="desk-history">
        <h2 class="govuk-heading-s" id="desk-history">
          {t(words.history)}
        </h2>
        <ol class="mc-history" reversed>
          {view.events.toReversed().map((event) => (
            <li key={event.seq}>
              <strong>{t(eventWords[event.action])}</strong>
              <time class="mc-meta" dateTime={event.at}>
                {formatTime(event.at, locale)} · {event.byApplicant ? t(words.byApplicant) : event.staffName}
              </time>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
};
