import type { DossierView } from '#shared/api/views.ts';
import type { Service } from '#shared/service/service.ts';
import { loadAreas, loadService } from '../api/portal-data.ts';
import { later } from '../apply/later.ts';
import type { Areas } from '../kit/areas.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { goTo } from '../kit/query.ts';
import { portalTime } from '../kit/portal-time.ts';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { intakeWords as words } from '../words/intake.ts';
import { IntakeForm } from './intake-form.tsx';
import { NotReceivedPage } from './not-received-page.tsx';
import { ReceivedPage } from './received-page.tsx';
import { SupplementForm } from './supplement-form.tsx';
import type { NotReceivedProps } from './use-not-receiving.ts';

/** An intake with its service, the names of places, and the portal's clock. */
export type OpenIntake = { view: DossierView; service: Service; areas: Areas; now: () => string };

/** The paper to print of what was not received: of a request right after it was made, of a refusal whenever it is looked at. */
const paperToPrint = ({ dossier: { status }, papers }: DossierView, asked: string | null) => {
  if (status === 'declined' && papers.includes('refusal')) return 'refusal';
  return status === 'supplement-before-acceptance' && asked === 'supplement' ? 'supplement' : undefined;
};

type Props = {
  dossierId: string;
  /** The paper just issued, in the address (`&paper=supplement`). */
  paper: string | null;
};

/** One intake: its form while it is written or asked for more, its code and papers once it is received or not. */
export const IntakePage = ({ dossierId, paper }: Props) => {
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
  const onFiled: NotReceivedProps['onFiled'] = (issued) => {
    if (issued !== undefined) goTo(`?intake=${dossierId}&paper=${issued}`, true);
    loaded.reload();
  };
  const printing = paperToPrint(view, paper);
  if (printing) return <NotReceivedPage view={view} service={service} paper={printing} />;
  if (view.actions.includes('receive')) return <IntakeForm {...written} onFiled={onFiled} key={view.dossier.version} />;
  if (view.actions.includes('receive-supplement')) return <SupplementForm {...written} key={view.dossier.version} />;
  return <ReceivedPage view={view} service={service} />;
};
