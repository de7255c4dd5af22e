import { depsAt } from '../deps.ts';
import type { Container } from '../deps.ts';
import { offered } from '../store/offered.ts';
import { openDossiers } from '../store/open-dossiers.ts';
import { waitingChains } from '../store/waiting-chains.ts';

/** What may be touched where dossiers follow an administrator’s act, or each other. */
export const followDepsAt = (container: Container, at: string) => ({
  ...depsAt(container, at),
  offered: offered(container.table),
  openDossiers: openDossiers(container.table),
  waitingChains: waitingChains(container.table),
});
export type FollowDeps = ReturnType<typeof followDepsAt>;
