import { depsAt } from '../deps.ts';
import type { Container } from '../deps.ts';
import { offered } from '../store/offered.ts';
import { openDossiers } from '../store/open-dossiers.ts';

/** What may be touched where dossiers follow an administrator's act. */
export const followDepsAt = (container: Container, at: string) => ({
  ...depsAt(container, at),
  offered: offered(container.table),
  openDossiers: openDossiers(container.table),
});
export type FollowDeps = ReturnType<typeof followDepsAt>;
