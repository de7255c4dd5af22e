import type { UseCase } from '../http/call.ts';
import { opinionRow } from '../view/opinions-shown.ts';

/** What one's agency is asked for, and what its one-stop still waits for although its day is over (NĐ 61/2018 Đ19.5). */
export const listOpinions: UseCase<'listOpinions'> = async (deps, call) => {
  const { agencyId } = await call.actor;
  const at = deps.now();
  const [asked, late] = await Promise.all([
    deps.opinions.askedOf(agencyId, call.query.cursor),
    call.query.cursor === undefined ? deps.opinions.lateFor(agencyId, at) : [],
  ]);
  const rows = (opinions: typeof late) => Promise.all(opinions.map((each) => opinionRow(deps, each)));
  return {
    at,
    asked: await rows(asked.opinions),
    late: await rows(late),
    ...(asked.next !== undefined && { next: asked.next }),
  };
};
