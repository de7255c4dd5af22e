import type { Definition } from '#shared/api/admin-views.ts';
import { plain } from '../drafting/base-of.ts';
import { standingOf, decisionsNamed } from '#shared/service/standing.ts';
import type { UseCase } from '../http/call.ts';

/** Bytes of one answer: a Lambda answers at most 6 MB. */
const mostBytes = 3 * 1024 * 1024;

/** Newest definitions of published services, as many as one answer holds. */
export const readDefinitions: UseCase<'readDefinitions'> = async (deps, { body }) => {
  const read = await deps.services.versionsOf(body.serviceIds);
  const signed = await deps.signedDecisions.among([...read.values()].flatMap(decisionsNamed));
  const named = [...read].flatMap(([id, versions]) => {
    const newest = standingOf(versions, signed).versions.at(-1);
    return newest ? [{ id, version: newest.version }] : [];
  });
  const definitions: { serviceId: string; definition: Definition }[] = [];
  const left: string[] = [];
  let bytes = 0;
  for (const service of await deps.offered.versions(named)) {
    const definition = plain(service);
    bytes += Buffer.byteLength(JSON.stringify(definition));
    if (definitions.length > 0 && bytes > mostBytes) left.push(service.id);
    else definitions.push({ serviceId: service.id, definition });
  }
  return { definitions, left };
};
