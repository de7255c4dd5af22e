import { depsAt } from './deps.ts';
import type { Container, Deps } from './deps.ts';
import { agencies } from './store/agencies.ts';
import { calendars } from './store/calendars.ts';
import { collectors } from './store/collectors.ts';
import { decisions } from './store/decisions.ts';
import { drafts } from './store/drafts.ts';
import { externalServices } from './store/external-services.ts';
import { halls } from './store/halls.ts';
import { imports } from './store/imports.ts';
import { history } from './store/history.ts';
import { members } from './store/members.ts';
import { nationalStore } from './store/national.ts';
import { offered } from './store/offered.ts';
import { openDossiers } from './store/open-dossiers.ts';
import { policies } from './store/policies.ts';
import { provinceStore } from './store/province.ts';
import { services } from './store/services.ts';

/** What the use cases of those who keep the portal may touch besides: apart, so that no citizen's call waits for it to load. */
export const adminDepsAt = (container: Container, at: string) => {
  const { table, random } = container;
  const deps = depsAt(container, at);
  return {
    ...deps,
    agencies: agencies(table, random),
    calendars: calendars(table, random),
    collectors: collectors(table, random),
    decisions: decisions(table, random, deps.now),
    externalServices: externalServices(table, random),
    halls: halls(table, random),
    imports: imports(table, random, deps.now),
    history: history(table),
    members: members(table, random),
    national: nationalStore(table, random),
    offered: offered(table),
    openDossiers: openDossiers(table),
    policies: policies(table, random),
    province: provinceStore(table, random),
    drafts: drafts(table, random, deps.now),
    services: services(table, random, deps.now),
  };
};
export type AdminDeps = Deps & ReturnType<typeof adminDepsAt>;
