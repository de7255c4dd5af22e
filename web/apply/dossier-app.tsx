import type { DossierView } from '#shared/api/views.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import type { Person } from '#shared/person/person.ts';
import type { Service } from '#shared/service/service.ts';
import { loadService } from '../api/portal-data.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { portalTime } from '../kit/portal-time.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { applyWords as words } from '../words/apply.ts';
import { kitWords } from '../words/kit.ts';
import { FilingSteps } from './filing-steps.tsx';
import { later } from './later.ts';

/** The step that the address names, and whether the person is leaving it for the next. */
export type Going = { stepId: string | null; goingOn: boolean };

/** A dossier with its service, and the portal's clock. */
export type Filing = { view: DossierView; service: Service; now: () => string };

type Props = { me: Person; dossierId: string } & Going;

/** One dossier being filed: its steps while it can be written, its receipt once it is handed in. */
export const DossierApp = ({ me, dossierId, ...going }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const loaded = useLoaded<Filing>(async () => {
    const view = await call('getDossier', { params: { dossierId } });
    const firstQuestion = view.dossier.status === 'draft' && going.stepId === null;
    const [service] = await Promise.all([
      loadService(view.dossier.serviceId, view.dossier.serviceVersion),
      firstQuestion ? undefined : later.fetch(),
    ]);
    return { view, service, now: portalTime(view.at) };
  }, dossierId);
  if (!loaded.value)
    return (
      <>
        <Heading text={t(words.title)} first />
        {loaded.error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
        <RefusalBanner
          error={loaded.error}
          onRetry={() => void later.fetchOrReload().then(loaded.reload, loaded.reload)}
        />
      </>
    );
  const { view } = loaded.value;
  const ReceiptPage = later.there()?.ReceiptPage;
  if (ReceiptPage && !editableStatuses.includes(view.dossier.status))
    return <ReceiptPage view={view} onChanged={loaded.reload} />;
  return <FilingSteps {...loaded.value} key={view.dossier.version} me={me} {...going} onFiled={loaded.reload} />;
};
