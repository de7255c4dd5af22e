import { useState } from 'preact/hooks';
import type { Service } from '#shared/service/service.ts';
import type { ReplyOf } from '../api/call.ts';
import type { Areas } from '../kit/areas.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { frameWords } from '../words/frame.ts';
import { ActionPanel } from './action-panel.tsx';
import { DossierAnswers } from './dossier-answers.tsx';
import { DossierDocuments } from './dossier-documents.tsx';
import { DossierHead } from './dossier-head.tsx';
import { DossierHistory } from './dossier-history.tsx';

export type View = ReplyOf<'getDeskDossier'>;
/** A dossier with the service version it is pinned to, and the names of places. */
export type Opened = { view: View; service: Service; areas: Areas };

const readData = async <Value,>(path: string): Promise<Value> => {
  const response = await fetch(path);
  if (!response.ok) throw new TypeError(`${path} answered ${response.status}`);
  return (await response.json()) as Value;
};

/** One dossier: what was declared beside the papers, what may be done now, and what happened. */
export const DossierPage = ({ dossierId }: { dossierId: string }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, setSaid] = useState('');
  const opened = useLoaded<Opened>(async () => {
    const view = await call('getDeskDossier', { params: { dossierId } });
    const { serviceId, serviceVersion } = view.dossier;
    const [service, areas] = await Promise.all([
      readData<Service>(`/data/services/${serviceId}/${serviceVersion}.json`),
      readData<Areas>('/data/areas.json'),
    ]);
    return { view, service, areas };
  }, dossierId);
  const back = (
    <a class="govuk-back-link" href="?">
      {t(words.back)}
    </a>
  );
  if (opened.value === undefined)
    return (
      <>
        {back}
        <Heading text={t(words.title)} />
        <p role="status">{opened.error === undefined && t(frameWords.loading)}</p>
        <RefusalBanner error={opened.error} onRetry={opened.reload} />
      </>
    );
  const { view, service, areas } = opened.value;
  return (
    <>
      {back}
      <DossierHead view={view} />
      <p class="mc-said" role="status">
        {said}
      </p>
      <RefusalBanner error={opened.error} onRetry={opened.reload} />
      <div class="mc-desk-dossier">
        <div>
          <DossierAnswers view={view} service={service} areas={areas} />
        </div>
        <div>
          <DossierDocuments view={view} service={service} />
        </div>
        <div class="mc-desk-act">
          <ActionPanel opened={opened.value} onChanged={opened.reload} onSaid={setSaid} />
          <DossierHistory view={view} />
        </div>
      </div>
    </>
  );
};
