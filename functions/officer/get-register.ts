import { asClosed } from '#shared/register/register-line.ts';
import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';
import { demandYear, isOver } from './register-of.ts';

const perPage = 100;

/** The register of one's unit in a year. */
export const getRegister: UseCase<'getRegister'> = async (deps, { actor, params, query }) => {
  const { agencyId } = await actor;
  const year = demandYear(params.year, deps.now());
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
    lines: lines.map((line) => {
      const { ownerId: _o, serviceVersion: _v, ...shown } = asClosed(line, closed?.at);
      return shown;
    }),
    ...(next !== undefined && { next }),
    ...('at' in closing && { closing }),
    mayClose: !closed && isOver(year, deps.now()),
  };
};
