import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { keepExternal } from '../office/keep-external.ts';

/** A service of another system, shown from its first day on. */
export const addExternalService: UseCase<'addExternalService'> = async (deps, { actor, body, repeat }) => {
  const { id, ...facts } = body;
  return keepExternal(deps, { keeper: await actor, repeat: demandRepeat(repeat), id, facts, version: undefined });
};
