import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { keepExternal } from '../office/keep-external.ts';

/** Other facts of another system's service, or its last day. */
export const changeExternalService: UseCase<'changeExternalService'> = async (
  deps,
  { actor, params, body, repeat },
) => {
  const { version, ...facts } = body;
  return keepExternal(deps, {
    keeper: await actor,
    repeat: demandRepeat(repeat),
    id: params.externalId,
    facts,
    version,
  });
};
