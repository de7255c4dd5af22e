import { Refusal } from '#shared/errors.ts';
import { asClosed } from '#shared/register/register-line.ts';
import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';
import { formerUnits } from './former-units.ts';
import { demandYear, isOver } from './register-of.ts';

const perPage = 100;

/** The register of one's unit in a year, or of one that ended and left its registers to it; 'not-found' any other. */
export const getRegister: UseCase<'getRegister'> = async (deps, { actor, params, query }) => {
  const own = (await actor).agencyId;
  const year = demandYear(params.year, deps.now());
  const former = await formerUnits(deps, own);
  const agencyId = query.unit ?? own;
  if (agencyId !== own && !former.includes(agencyId)) throw new Refusal('not-found');
  const [{ lines, next }, closed, unitName] = await Promise.all([
    deps.registers.page(agencyId, year, perPage, query.cursor),
    deps.registers.closing(agencyId, year),
    agencyName(deps, agencyId),
  ]);
  const { by: _, ...closing } = closed ?? { by: '' };
  return {
    at: deps.now(),
    year,
    unitName,
    ...(former.length > 0 && {
      former: await Promise.all(former.map(async (id) => ({ id, name: await agencyName(deps, id) }))),
    }),
    lines: lines.map((line) => {
      const { ownerId: _o, serviceVersion: _v, ...shown } = asClosed(line, closed?.at);
      return shown;
    }),
    ...(next !== undefined && { next }),
    ...('at' in closing && { closing }),
    mayClose: !closed && isOver(year, deps.now()),
  };
};
