import type { NationalDeps } from './deps.ts';
import { reportOut } from './report-out.ts';
import { codeOf, takeIn } from './take-in.ts';

/** Pages of one turn; what is left comes with the next. */
const most = 20;

/** Takes one in, or lists it with the reason; answers its code. */
const takeOrList = async (deps: NationalDeps, filed: unknown, since = deps.now()): Promise<string> => {
  const code = codeOf(filed);
  const why = await takeIn(deps, filed);
  if (why) await deps.national.putTrouble({ trouble: { direction: 'in', code, ...why, since, at: deps.now() }, filed });
  else await deps.national.endTrouble({ direction: 'in', code });
  return code;
};

/**
 * Takes in what was filed at the National Portal since the last turn, and tries again what could not be exchanged before. The place in
 * their order moves only once everything before it is taken in or listed: who dies in between begins there again.
 */
export const pull = async (deps: NationalDeps): Promise<number> => {
  const before = await deps.national.troubles();
  const seen = new Set<string>();
  for (let page = 0, place = await deps.national.cursor(); page < most; page += 1) {
    const { filed, next } = await deps.portal.filedAfter(place);
    for (const each of filed) seen.add(await takeOrList(deps, each));
    if (next === '' || next === place) break;
    await deps.national.moveCursor(next);
    place = next;
  }
  for (const { trouble, filed } of before) {
    if (trouble.direction === 'in' && !seen.has(trouble.code)) await takeOrList(deps, filed, trouble.since);
    if (trouble.direction === 'out' && trouble.dossierId !== undefined) await reportOut(deps, trouble.dossierId);
  }
  return seen.size;
};
