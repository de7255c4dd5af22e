import type { Deps } from '../deps.ts';
import type { NationalPortal } from '../gateway/national/client.ts';
import type { National } from '../store/national.ts';
import type { Offered } from '../store/offered.ts';

/** What the exchange with the National Portal may touch besides. */
export type NationalDeps = Deps & { national: National; offered: Pick<Offered, 'agencies'>; portal: NationalPortal };
