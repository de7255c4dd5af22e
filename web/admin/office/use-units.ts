import { useMemo } from 'preact/hooks';
import { agencyOn, standingFor } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { portalNow } from '../../api/portal-clock.ts';
import { useSay } from '../../kit/locale.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import type { Loaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';

/** All units, and how one speaks of them on a local date. */
export type Units = {
  all: readonly Agency[];
  /** Those that exist on the date, by name. */
  inForce: readonly Agency[];
  nameOf: (id: string) => string;
  /** The unit above one on the date, or who took over from it. */
  parentOf: (agency: Agency) => string | undefined;
};

/** Today by the portal's clock. */
export const today = (): string => localDate(portalNow());

/** Units as they stand on a date, for choosing and naming. */
export const useUnitsOn = (all: readonly Agency[], date: string): Units => {
  const t = useSay();
  return useMemo(() => {
    const byId = new Map(all.map((agency) => [agency.id, agency]));
    const nameOf = (id: string): string => {
      const agency = byId.get(id);
      return agency ? t(agencyOn(agency, date).name) : id;
    };
    return {
      all,
      inForce: all
        .filter((agency) => isInForce(agency, date))
        .sort((one, other) => nameOf(one.id).localeCompare(nameOf(other.id), 'vi')),
      nameOf,
      parentOf: (agency) => {
        const { parentId } = agencyOn(agency, date);
        return parentId === undefined ? undefined : standingFor((id) => byId.get(id), parentId, date);
      },
    };
  }, [all, date]);
};

const none: readonly Agency[] = [];

/** Every unit, fetched anew whenever a page that shows them opens. */
export const useUnits = (date = today()): Units & Pick<Loaded<unknown>, 'error' | 'reload'> & { there: boolean } => {
  const { call } = useApp();
  const { value, error, reload } = useLoaded(() => call('listAgencies', {}), 'agencies');
  return { ...useUnitsOn(value?.agencies ?? none, date), error, reload, there: value !== undefined };
};
