import { messageFile } from '#shared/document/message-file.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { loadAreas, loadService } from '../api/portal-data.ts';
import { ChainParts } from '../kit/chain-parts.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { PaperLink } from '../kit/paper-link.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { FeeBox } from '../kit/fee-box.tsx';
import { OwedByDossier, PaidForDossier } from '../pay/dossier-payments.tsx';
import { kitWords } from '../words/kit.ts';
import { myWords as words } from '../words/my.ts';
import { organisationWords } from '../words/organisations.ts';
import { payWords } from '../words/pay.ts';
import { ChangeDelivery } from './change-delivery.tsx';
import { Declared } from './declared.tsx';
import { DossierActions } from './dossier-actions.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { FileList } from './file-list.tsx';
import { History } from './history.tsx';
import { WriteMessage } from './write-message.tsx';
import { Letters } from './letters.tsx';

/** One dossier: where it stands, what to do, who holds it, when it is due and why, letters, papers, files, history. */
export const DossierPage = ({ dossierId }: { dossierId: string }) => {
  const { call } = useApp();
  const t = useSay();
  const loaded = useLoaded(async () => {
    const view = await call('getDossier', { params: { dossierId } });
    const service = await loadService(view.dossier.serviceId, view.dossier.serviceVersion);
    return { view, service, areas: await loadAreas() };
  }, dossierId);
  const retry = <RefusalBanner error={loaded.error} onRetry={loaded.reload} />;
  const back = (
    <a class="govuk-back-link" href="?view=list">
      {t(words.back)}
    </a>
  );
  if (!loaded.value)
    return (
      <>
        {back}
        <Heading text={t(words.title)} />
        {loaded.error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
        {retry}
      </>
    );
  const { view, service, areas } = loaded.value;
  const { dossier, documents } = view;
  const owes = view.payments.some(({ status }) => isPayable(status));
  const results = documents.filter(({ id }) => dossier.resultDocumentIds?.includes(id));
  const files = documents.filter(({ by, asked }) => by === 'applicant' && asked !== messageFile);
  return (
    <>
      {back}
      <Heading text={t(view.serviceName)} caption={dossier.code ?? dossier.temporaryCode} />
      {retry}
      {view.forOrganisation ? (
        <p class="govuk-inset-text">{t(organisationWords.reading)}</p>
      ) : (
        <DossierActions view={view} onActed={loaded.reload} />
      )}
      <div class="mc-columns mc-columns--first">
        <div>
          {view.forOrganisation?.mayPay !== false && <OwedByDossier view={view} onChanged={loaded.reload} />}
          <ChainParts chain={view.chain} forApplicant />
          <FileList
            title={t(words.results)}
            dossierId={dossierId}
            documents={results}
            withheld={owes ? t(payWords.resultWithheld) : undefined}
          />
          <PaidForDossier view={view} />
          <Letters view={view} service={service} />
          {!view.forOrganisation && <WriteMessage view={view} onSent={loaded.reload} />}
        </div>
        <div class="mc-aside">
          <DossierFacts view={view} />
          <ChangeDelivery view={view} service={service} onActed={loaded.reload} />
        </div>
        <div>
          {view.papers.length > 0 && (
            <section>
              <h2 class="govuk-heading-m">{t(words.papers)}</h2>
              <ul class="govuk-list">
                {view.papers.map((paper) => (
                  <li key={paper}>
                    <PaperLink dossierId={dossierId} paper={paper} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <History view={view} />
          <Declared view={view} service={service} areas={areas} />
          <FileList title={t(words.files)} dossierId={dossierId} documents={files} />
          {view.payments.length === 0 && (
            <section>
              <h2 class="govuk-heading-m">{t(words.fee)}</h2>
              <FeeBox fee={view.fee} />
            </section>
          )}
        </div>
      </div>
    </>
  );
};
