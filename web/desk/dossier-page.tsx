import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '#shared/service/service.ts';
import type { ReplyOf } from '../api/call.ts';
import { loadAreas, loadService } from '../api/portal-data.ts';
import type { Areas } from '../kit/areas.ts';
import { ChainParts } from '../kit/chain-parts.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords } from '../words/desk.ts';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { kitWords } from '../words/kit.ts';
import { ActionPanel } from './action-panel.tsx';
import { DossierAccesses } from './dossier-accesses.tsx';
import { DossierAnswers } from './dossier-answers.tsx';
import { DossierDocuments } from './dossier-documents.tsx';
import { DossierHead } from './dossier-head.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { DossierLetters } from './dossier-letters.tsx';
import { DossierOpinions } from './dossier-opinions.tsx';
import { DossierPapers } from './dossier-papers.tsx';
import { DossierPayments } from './dossier-payments.tsx';
import { DossierProposal } from './dossier-proposal.tsx';
import { DossierSteps } from './dossier-steps.tsx';
import { itemGroups } from './item-names.ts';
import { moveOnTo, queueLink } from './queue-place.ts';
import type { Me } from '../session/staff-gate.tsx';
import { forgetCounts } from './use-counts.ts';
import { nextAfter } from './use-queue.ts';

export type View = ReplyOf<'getDeskDossier'>;
/** A dossier with the service version it is pinned to, and the names of places. */
export type Opened = { view: View; service: Service; areas: Areas };

const Back = () => {
  const t = useSay();
  return (
    <a class="govuk-back-link" href={queueLink()}>
      {t(words.back)}
    </a>
  );
};

/** What was just done; takes the focus, and leads on to the next dossier of the queue. */
const Done = ({ said, next }: { said: { words: string; round: number }; next: string | undefined }) => {
  const t = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.round === 0) return;
    box.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [said.round]);
  return (
    <div class={said.words === '' ? '' : 'mc-said'} role="status" tabIndex={-1} ref={box}>
      {said.words}
      {said.words !== '' && next !== undefined && (
        <a class="govuk-link" href={`?dossier=${next}`}>
          {t(words.next)}
        </a>
      )}
    </div>
  );
};

/** One dossier: what was declared beside the papers, what may be done now, and what happened. */
export const DossierPage = ({ dossierId, me }: { dossierId: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, setSaid] = useState({ words: '', round: 0 });
  const loaded = useLoaded<Opened>(async () => {
    const [view, areas] = await Promise.all([call('getDeskDossier', { params: { dossierId } }), loadAreas()]);
    return { view, service: await loadService(view.dossier.serviceId, view.dossier.serviceVersion), areas };
  }, dossierId);
  useEffect(() => moveOnTo(dossierId), [dossierId]);
  const failure = <RefusalBanner error={loaded.error} onRetry={loaded.reload} />;
  if (loaded.value === undefined)
    return (
      <>
        <Back />
        <Heading text={t(deskWords.title)} />
        <p role="status">{loaded.error === undefined && t(kitWords.loading)}</p>
        {failure}
      </>
    );
  const { view, service, areas } = loaded.value;
  const done = (what: string) => {
    forgetCounts();
    setSaid(({ round }) => ({ words: what, round: round + 1 }));
    loaded.reload();
  };
  const groups = itemGroups(service, view.dossier, view.answers?.answers ?? {}, t);
  return (
    <>
      <Back />
      <Done said={said} next={nextAfter(dossierId)} />
      <DossierHead view={view} service={service} />
      <p class="mc-jump">
        <a class="govuk-link" href="#desk-actions">
          {t(words.jump)}
        </a>
      </p>
      {failure}
      <div class="mc-desk-dossier">
        <div>
          <DossierAnswers view={view} service={service} areas={areas} />
        </div>
        <div>
          <DossierOpinions view={view} />
          <DossierPayments view={view} me={me} onChanged={loaded.reload} onDone={done} />
          <DossierDocuments view={view} service={service} />
          <DossierLetters view={view} groups={groups} />
          <ChainParts chain={view.chain} />
          <DossierSteps view={view} />
          <DossierPapers view={view} />
          <DossierHistory view={view} />
          {me.duties.includes('leader') && <DossierAccesses view={view} />}
        </div>
        <div class="mc-desk-act">
          <DossierProposal view={view} />
          <ActionPanel opened={loaded.value} me={me} onChanged={loaded.reload} onDone={done} />
        </div>
      </div>
    </>
  );
};
