import type { UseCase } from '../http/call.ts';

/** Publishing decisions, newest first. */
export const listDecisions: UseCase<'listDecisions'> = async (deps, { query }) => ({
  at: deps.now(),
  ...(await deps.decisions.list(query.cursor)),
});
