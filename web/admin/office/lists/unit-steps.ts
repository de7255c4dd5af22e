import type { UnitToAdd, UnitToChange, UnitVerdict } from '#shared/agency/import/planned-unit.ts';
import { Refusal } from '#shared/errors.ts';
import { sameJson } from '#shared/service/draft/same-json.ts';
import type { Step } from './run-steps.ts';

type Row = Pick<UnitVerdict, 'row' | 'needs' | 'agencyId' | 'basis'>;

const besides = ({ basis }: Row) => (basis === undefined ? {} : { basis });

/** Adds a unit; where its receiving unit comes after it, a second step writes that once both are there. */
const addSteps = (row: Row, { asked, validFrom, then }: UnitToAdd): { add: Step; after: Step[] } => {
  const [key, laterKey] = [crypto.randomUUID(), crypto.randomUUID()];
  let version = 0;
  const rowsFor = (needs: Row['needs']) => needs.map((each) => each.row);
  const add: Step = {
    row: row.row,
    needs: rowsFor(then ? row.needs.filter(({ column }) => column === 'parent') : row.needs),
    take: async (call) => {
      ({ version } = await call('addAgency', { body: { ...asked, validFrom, ...besides(row) }, key }));
    },
  };
  if (!then) return { add, after: [] };
  const later: Step = {
    row: row.row,
    needs: rowsFor(row.needs),
    take: (call) =>
      call('changeAgency', {
        params: { agencyId: row.agencyId },
        body: { ...then, version, ...besides(row) },
        key: laterKey,
      }),
  };
  return { add, after: [later] };
};

/** Changes a unit that is as it was judged; one that is as it is to be was changed by a step whose answer was lost. */
const changeStep = (row: Row, { before, asked, after }: UnitToChange): Step => {
  const key = crypto.randomUUID();
  const params = { agencyId: row.agencyId };
  return {
    row: row.row,
    needs: row.needs.map((each) => each.row),
    take: async (call) => {
      const { agency, version } = await call('getAgency', { params });
      if (sameJson(agency, after)) return;
      if (!sameJson(agency, before)) throw new Refusal('edited-meanwhile');
      await call('changeAgency', { params, body: { ...asked, version, ...besides(row) }, key: `${key}-${version}` });
    },
  };
};

/** What a judged list of units comes to: all that begin, what could not be said of them before, then changes. */
export const unitSteps = (verdicts: readonly UnitVerdict[]): Step[] => {
  const adding = verdicts.flatMap((row) => (row.act?.kind === 'add' ? [addSteps(row, row.act)] : []));
  const changing = verdicts.flatMap((row) => (row.act?.kind === 'change' ? [changeStep(row, row.act)] : []));
  return [...adding.map(({ add }) => add), ...adding.flatMap(({ after }) => after), ...changing];
};
