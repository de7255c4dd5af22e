import { portalTime } from '../kit/portal-time.ts';

let clock: (() => string) | undefined;

/** Takes in when the portal answered (the Date header, to the second). */
export const hearTime = ({ headers }: Pick<Response, 'headers'>): void => {
  const at = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(at)) clock = portalTime(new Date(at).toISOString());
};

/** The portal's time as its last answer told it, an ISO instant; the device's only before the first. */
export const portalNow = (): string => clock?.() ?? new Date().toISOString();
