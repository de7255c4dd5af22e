import type { Agency } from '#shared/agency/agency.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { officialCodeOf } from '#shared/dossier/code.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Deps } from '../deps.ts';

/** The unit code in force on a local date, newest scheme first (QCVN 102:2016; QĐ 20/2020/QĐ-TTg). */
export const unitCode = (agency: Agency, date: string): string | undefined =>
  agency.codes.find((code) => isInForce(code, date))?.value;

/** The next official code of the receiving unit's local day (TT 01/2018 Đ19). The number is spent even if the action fails afterwards. */
export const nextOfficialCode = async (deps: Deps, { receivingAgencyId }: Dossier): Promise<string> => {
  const at = deps.now();
  const date = localDate(at);
  const agency = await deps.reference.agency(receivingAgencyId);
  const unit = agency && unitCode(agency, date);
  if (unit === undefined) throw new Error('the receiving agency has no unit code in force');
  return officialCodeOf(unit, at, await deps.codes.next(unit, date));
};
