import type { JSX } from 'preact';
import { useQuery } from '../kit/query.ts';
import { StaffGate } from '../session/staff-gate.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { AdminNav, homeFor, sectionsFor } from './admin-nav.tsx';
import { adminPlace } from './admin-place.ts';
import { DecisionPage } from './decision-page.tsx';
import { DecisionsPage } from './decisions-page.tsx';
import { DraftPage } from './draft-page.tsx';
import { DraftsPage } from './drafts-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { ExternalPage } from './office/external-page.tsx';
import { ExternalsPage } from './office/externals-page.tsx';
import { CollectorPage } from './office/collector-page.tsx';
import { CollectorsPage } from './office/collectors-page.tsx';
import { NationalPage } from './national/national-page.tsx';
import { TemplatePage } from './notices/template-page.tsx';
import { TemplatesPage } from './notices/templates-page.tsx';
import { FormsPage } from './office/forms-page.tsx';
import { ProvincePage } from './office/province-page.tsx';
import { CalendarPage } from './office/calendar-page.tsx';
import { MemberPage } from './office/member-page.tsx';
import { StaffPage } from './office/staff-page.tsx';
import { HallPage } from './office/hall-page.tsx';
import { HallsPage } from './office/halls-page.tsx';
import { UnitPage } from './office/unit-page.tsx';
import { UnitsPage } from './office/units-page.tsx';
import { ServicePage } from './service-page.tsx';
import { ServicesPage } from './services-page.tsx';

type View = (props: { me: Me; query: URLSearchParams }) => JSX.Element;

const views: Record<string, View> = {
  services: ServicesPage,
  drafts: DraftsPage,
  decisions: DecisionsPage,
  import: ImportPage,
  elsewhere: ExternalsPage,
  agencies: UnitsPage,
  collectors: CollectorsPage,
  halls: HallsPage,
  province: ProvincePage,
  forms: FormsPage,
  notices: TemplatesPage,
  national: NationalPage,
  staff: StaffPage,
  calendar: CalendarPage,
};

/** One thing shown whole, by its id in the address: each belongs to a section. */
const things: { name: string; section: string; page: (props: { id: string; me: Me }) => JSX.Element }[] = [
  { name: 'draft', section: 'drafts', page: DraftPage },
  { name: 'decision', section: 'decisions', page: DecisionPage },
  { name: 'service', section: 'services', page: ServicePage },
  { name: 'external', section: 'elsewhere', page: ExternalPage },
  { name: 'agency', section: 'agencies', page: UnitPage },
  { name: 'collector', section: 'collectors', page: CollectorPage },
  { name: 'notice', section: 'notices', page: TemplatePage },
  { name: 'hall', section: 'halls', page: HallPage },
  { name: 'member', section: 'staff', page: MemberPage },
];

const Inside = ({ me }: { me: Me }) => {
  const query = useQuery();
  const thing = things.find(({ name }) => query.has(name));
  const id = thing && query.get(thing.name);
  const asked = query.get('view') ?? '';
  const open = sectionsFor(me).map(({ view }) => view);
  const view = thing?.section ?? (open.includes(asked) ? asked : homeFor(me));
  const List = views[view] ?? ServicesPage;
  return (
    <div class="mc-desk mc-admin">
      <AdminNav me={me} view={view} />
      <div class="mc-desk-main">
        {thing && id ? <thing.page id={id} me={me} key={id} /> : <List me={me} query={query} />}
      </div>
    </div>
  );
};

/** The administration: a list (`?view=`), or one draft, decision or service. */
export const AdminPage = () => <StaffGate at={adminPlace}>{(me) => <Inside me={me} />}</StaffGate>;
