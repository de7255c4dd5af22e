import type { UseCase } from '../http/call.ts';

/** Imports of one's department, newest first. */
export const listImports: UseCase<'listImports'> = async (deps, { actor, query }) =>
  deps.imports.ofDepartment((await actor).agencyId, query.cursor);
