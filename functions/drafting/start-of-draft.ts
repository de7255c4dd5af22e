import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { asVersion } from '#shared/service/draft/as-version.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { DraftEvent } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import { draftViolationWords } from '#shared/words/draft-violations.ts';
import type { DraftViolation } from '#shared/words/draft-violations.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { Call } from '../http/call.ts';
import { plain } from './base-of.ts';
import { draftParts } from './judged-definition.ts';
import { standsNow } from './stands-now.ts';

type Body = Call<'openDraft'>['body'];

/** What a new draft starts from: its definition, the published version it will be compared with, and where it came from. */
export type DraftStart = { definition: Definition; basedOn?: number; from: DraftEvent['refs'] };

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const invalid = (path: string, rule: DraftViolation): Refusal => {
  const violation: Violation = { path, rule, message: draftViolationWords[rule] };
  return new Refusal('invalid', { violations: [violation] });
};

/** A service that can be changed, replaced or copied: published, and not at its end. */
const living = async (deps: AdminDeps, serviceId: string): Promise<Standing | undefined> => {
  const stands = await standsNow(deps, serviceId);
  return stands && stands.standing.versions.length > 0 && !stands.standing.end ? stands.standing : undefined;
};

const contentOf = async ({ reference }: AdminDeps, serviceId: string, version: number): Promise<Service> => {
  const service = await reference.service(serviceId, version);
  if (!service) throw new Error('a version that counts is missing');
  return service;
};

const newest = async (deps: AdminDeps, serviceId: string): Promise<Service> => {
  const standing = await living(deps, serviceId);
  const version = standing?.versions.at(-1)?.version;
  if (version === undefined) throw new Refusal('unknown-service');
  return contentOf(deps, serviceId, version);
};

const demandFree = async (deps: AdminDeps, serviceId: string): Promise<void> => {
  if (!slug.test(serviceId)) throw invalid('serviceId', 'id-malformed');
  const [stands, elsewhere] = await Promise.all([standsNow(deps, serviceId), deps.externalServices.one(serviceId)]);
  if (elsewhere ?? (stands && stands.standing.versions.length > 0)) throw invalid('serviceId', 'id-taken');
};

const named = (definition: Definition, name: string | undefined): Definition =>
  name === undefined ? definition : { ...definition, name: { vi: name, en: '' } };

/** A service of its own: new, or in the place of another. */
const startOfNew = async (
  deps: AdminDeps,
  { serviceId, name, copyOf, definition, replaces }: Body,
): Promise<DraftStart> => {
  await demandFree(deps, serviceId);
  const replaced = replaces === undefined ? undefined : await newest(deps, replaces);
  const copied = copyOf === undefined ? replaced : await newest(deps, copyOf);
  const start = named(definition ?? (copied ? plain(copied) : { name: { vi: '', en: '' } }), name);
  return {
    definition: asVersion(start, draftParts(serviceId, undefined, localDate(deps.now()))),
    ...(replaced && { basedOn: replaced.version }),
    from: { ...(copyOf !== undefined && { copyOf }), ...(replaces !== undefined && { replaces }) },
  };
};

/** A change of a service: from its newest version, an earlier one (which rolls back), or what is handed in. */
const startOfChange = async (deps: AdminDeps, { serviceId, version, definition }: Body): Promise<DraftStart> => {
  const standing = await living(deps, serviceId);
  const last = standing?.versions.at(-1);
  if (!standing || !last) throw new Refusal('unknown-service');
  if (version !== undefined && !standing.versions.some((each) => each.version === version))
    throw invalid('version', 'unknown-version');
  const base = await contentOf(deps, serviceId, last.version);
  const start = version === undefined ? base : await contentOf(deps, serviceId, version);
  return {
    definition: asVersion(definition ?? plain(start), draftParts(serviceId, base, localDate(deps.now()))),
    basedOn: last.version,
    from: { version: start.version },
  };
};

/**
 * What a draft that was asked for starts from. Refuses 'unknown-service', and 'invalid' an id that is taken or malformed, a version that is
 * not there, a service to replace that is not in force.
 */
export const startOfDraft = async (deps: AdminDeps, body: Body): Promise<DraftStart> => {
  const { kind, replaces } = body;
  if (kind === 'amended') return startOfChange(deps, body);
  if (kind === 'abolished') return startOfChange(deps, { kind, serviceId: body.serviceId });
  if (kind === 'new') return startOfNew(deps, { ...body, replaces: undefined });
  const standing = replaces === undefined ? undefined : await living(deps, replaces);
  if (!standing || !versionOn(standing, localDate(deps.now()))) throw invalid('replaces', 'replaces-nothing');
  return startOfNew(deps, body);
};
