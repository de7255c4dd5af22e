import type { DossierView } from '#shared/api/views.ts';
import type { Service } from '#shared/service/service.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { PaperPreview } from '../kit/paper-preview.tsx';
import { useApp } from '../session/app.tsx';
import { intakeWords } from '../words/intake.ts';
import { notReceivedWords as words } from '../words/not-received.ts';

type Props = { view: DossierView; service: Service; paper: 'supplement' | 'refusal' };

const saidOf = {
  supplement: { done: words.asked, print: words.printAsked, hand: words.handAsked },
  refusal: { done: words.declined, print: words.printDeclined, hand: words.handDeclined },
};

/** What was brought and not received: its code, and the paper to print and hand over. */
export const NotReceivedPage = ({ view, service, paper }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { id: dossierId, code, temporaryCode = '', applicantName, answerBy } = view.dossier;
  const { done, print, hand } = saidOf[paper];
  return (
    <>
      <div class="govuk-panel govuk-panel--confirmation">
        <Heading text={t(done)} panel />
        <div class="govuk-panel__body">
          {t(code === undefined ? words.temporary : intakeWords.code)}{' '}
          <strong class="mc-code">{code ?? temporaryCode}</strong>
        </div>
      </div>
      <p class="govuk-body">
        {t(service.name)} · {applicantName}
      </p>
      {paper === 'supplement' && answerBy !== undefined && (
        <dl class="mc-desk-facts">
          <div>
            <dt>{t(words.answerBy)}</dt>
            <dd>{formatDate(answerBy, locale)}</dd>
          </div>
        </dl>
      )}
      <p class="govuk-body">{t(hand)}</p>
      <div class="mc-buttons">
        <PaperPreview
          main
          label={t(print)}
          name={`${paper}-${code ?? temporaryCode}.pdf`}
          load={() => call('printDeskPaper', { params: { dossierId, paper } })}
        />
        <a class="govuk-link" href={`?dossier=${dossierId}`}>
          {t(intakeWords.openDossier)}
        </a>
        <a class="govuk-link" href="?intake=start">
          {t(intakeWords.another)}
        </a>
      </div>
    </>
  );
};
