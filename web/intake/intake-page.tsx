import type { DossierView } from '#shared/api/views.ts';
import type { Service } from '#shared/service/service.ts';
import { loadAreas, loadService } from '../api/portal-data.ts';
import { later } from '../apply/later.ts';
import type { Areas } from '../kit/areas.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { portalTime } from '../kit/portal-time.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { intakeWords as words } from '../words/intake.ts';
import { IntakeForm } from './intake-form.tsx';
import { ReceivedPage } from './received-page.tsx';
import { SupplementForm } from './supplement-form.tsx';

/** An intake with its service, the names of places, and the portal's clock. */
export type OpenIntake = { view: DossierView; service: Service; areas: Areas; now: () => string };

/** One intake: its form while it is written or asked for more, its code and papers once it is received. */
export const IntakePage = ({ dossierId }: { dossierId: string }) => {
  const { call } = useApp();
  const t = useSay();
  const loaded = useLoaded<OpenIntake>(async () => {
    const view = await call('getDossier', { params: { dossierId } });
    const [service, areas] = await Promise.all([
      loadService(view.dossier.serviceId, view.dossier.serviceVersion),
      loadAreas(),
      later.fetch(),
    ]);
    return { view, service, areas, now: portalTime(view.at) };
  }, dossierId);
  if (!loaded.value)
    return (
      <>
        <Heading text={t(words.title)} />
        <OnItsWay error={loaded.error} onRetry={loaded.reload} />
      </>
    );
  const { view, service } = loaded.value;
  const written = { ...loaded.value, onReceived: loaded.reload };
  if (view.actions.includes('receive')) return <IntakeForm {...written} key={view.dossier.version} />;
  if (view.actions.includes('receive-supplement')) return <SupplementForm {...written} key={view.dossier.version} />;
  return <ReceivedPage view={view} service={service} />;
};
