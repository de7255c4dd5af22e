import { rowFrom } from '../store/lists.ts';
import type { UseCase } from '../http/call.ts';
import { formerUnits } from './former-units.ts';

/** Messages about what one's unit receives that may not have arrived, oldest first. */
export const listUnsureNotices: UseCase<'listUnsureNotices'> = async (deps, { actor }) => {
  const { agencyId } = await actor;
  const units = [agencyId, ...(await formerUnits(deps, agencyId))];
  const found = (await Promise.all(units.map((unit) => deps.sendings.forPerson(unit, deps.now())))).flat();
  const items = await deps.search.dossierItems([...new Set(found.map(({ dossierId }) => dossierId))]);
  const rows = new Map(items.map(rowFrom).map((row) => [row.id, row]));
  return {
    at: deps.now(),
    notices: found.flatMap(({ agencyId: _, until: __, settled: ___, ...sending }) => {
      const row = rows.get(sending.dossierId);
      if (!row) return [];
      const code = row.code ?? row.temporaryCode;
      const { serviceName, applicantName } = row;
      return [{ ...sending, serviceName, applicantName, ...(code !== undefined && { code }) }];
    }),
  };
};
