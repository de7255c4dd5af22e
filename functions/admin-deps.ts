import { depsAt } from './deps.ts';
import type { Container, Deps } from './deps.ts';
import { decisions } from './store/decisions.ts';
import { drafts } from './store/drafts.ts';
import { imports } from './store/imports.ts';
import { offered } from './store/offered.ts';
import { services } from './store/services.ts';

/** What the use cases of those who keep the portal may touch besides: apart, so that no citizen's call waits for it to load. */
export const adminDepsAt = (container: Container, at: string) => {
  const { table, random } = container;
  const deps = depsAt(container, at);
  return {
    ...deps,
    decisions: decisions(table, random, deps.now),
    imports: imports(table, random),
    offered: offered(table),
    drafts: drafts(table, random, deps.now),
    services: services(table, random, deps.now),
  };
};
export type AdminDeps = Deps & ReturnType<typeof adminDepsAt>;
