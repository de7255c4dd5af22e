import type { Opinion } from '#shared/dossier/opinion.ts';
import type { UseCase } from '../http/call.ts';
import { opinionRow } from '../view/opinions-shown.ts';
import { formerUnits } from './former-units.ts';

/** What one's agency is asked for, and what its one-stop still waits for although its day is over (NĐ 61/2018 Đ19.5). */
export const listOpinions: UseCase<'listOpinions'> = async (deps, call) => {
  const { agencyId } = await call.actor;
  const at = deps.now();
  const isFirst = call.query.cursor === undefined;
  const former = isFirst ? await formerUnits(deps, agencyId) : [];
  const [asked, left, late] = await Promise.all([
    deps.opinions.askedOf(agencyId, call.query.cursor),
    Promise.all(former.map((unit) => deps.opinions.askedOf(unit))),
    isFirst ? Promise.all([agencyId, ...former].map((unit) => deps.opinions.lateFor(unit, at))) : [],
  ]);
  const rows = (opinions: Opinion[]) => Promise.all(opinions.map((each) => opinionRow(deps, each)));
  return {
    at,
    // What was asked of a unit that ended waits for whoever took over, first of all.
    asked: await rows([...left.flatMap(({ opinions }) => opinions), ...asked.opinions]),
    late: await rows(late.flat()),
    ...(asked.next !== undefined && { next: asked.next }),
  };
};
