import { localDate } from '#shared/calendar/local-time.ts';
import { decisionsNamed, standingOf } from '#shared/service/standing.ts';
import { serviceRow } from '../drafting/service-row.ts';
import type { UseCase } from '../http/call.ts';

/** Every service, by its id: what is in force today and which draft is open. */
export const listAdminServices: UseCase<'listAdminServices'> = async (deps, { query }) => {
  const { rows, next } = await deps.services.rows(query.cursor);
  const signed = await deps.signedDecisions.among(rows.flatMap(({ versions }) => decisionsNamed(versions)));
  const today = localDate(deps.now());
  return {
    rows: rows.map(({ row, versions }) => serviceRow(row, standingOf(versions, signed), today)),
    ...(next !== undefined && { next }),
  };
};
