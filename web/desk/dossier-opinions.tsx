import { formatDate, formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { talkWords as words } from '../words/desk-talk.ts';
import { useOpening } from './dossier-documents.tsx';
import type { View } from './dossier-page.tsx';
import { Files } from './files.tsx';

/** What other agencies were asked and said, side by side. */
export const DossierOpinions = ({ view }: { view: View }) => {
  const t = useSay();
  const locale = useLocale();
  const { open, failure } = useOpening(view);
  if (view.opinions.length === 0) return null;
  return (
    <section aria-labelledby="desk-opinions">
      <h2 class="govuk-heading-m" id="desk-opinions">
        {t(words.opinionsTitle)}
      </h2>
      {failure}
      <div class="mc-opinions">
        {view.opinions.map((opinion) => {
          const { no, agencyName, oneStopName, stage, isLead, isLate, content, answerBy, answer } = opinion;
          const files = view.documents.filter(({ id }) => answer?.documentIds.includes(id));
          return (
            <article class="mc-letter" key={no}>
              <h3 class="govuk-heading-s">{t(agencyName)}</h3>
              <p class="mc-meta">
                {isLead && <strong class="govuk-tag govuk-tag--blue">{t(words.opinionLead)}</strong>}{' '}
                {isLate && <strong class="govuk-tag govuk-tag--red">{t(words.late)}</strong>}{' '}
                {t(words[stage], { agency: oneStopName ? t(oneStopName) : '' })} ·{' '}
                {t(words.stage, { date: formatDate(answerBy, locale) })}
              </p>
              <p class="govuk-body mc-quote">{content}</p>
              {answer && (
                <>
                  <p class="govuk-body">{answer.text}</p>
                  {files.length > 0 && <Files documents={files} onOpen={open} />}
                  <p class="mc-meta">
                    {t(words.answeredBy, { name: answer.staffName, time: formatTime(answer.at, locale) })}
                  </p>
                </>
              )}
            </article>
          );
        })}
      </div>
    </section>
  );
};
