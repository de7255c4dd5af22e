import { Refusal } from '#shared/errors.ts';
import { changeScope } from '#shared/service/draft/change-scope.ts';
import type { DraftContext } from '#shared/service/draft/act-on-draft.ts';
import { currentOf } from '#shared/service/draft/act-on-draft.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import { draftViolationWords } from '#shared/words/draft-violations.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { DraftFolder } from '../store/draft-folder.ts';
import { baseOf } from './base-of.ts';
import { judgedDefinition } from './judged-definition.ts';
import { standsNow } from './stands-now.ts';
import type { Stands } from './stands-now.ts';

/** A draft that may go on: the service it would be (none where one only ends), what the change touches and how its service stands. */
export type Judged = {
  service?: Service;
  base?: Service | undefined;
  stands?: Stands | undefined;
  compared: NonNullable<DraftContext['compared']>;
};

const moved = (draft: ServiceDraft): Refusal =>
  new Refusal('changed-meanwhile', { current: currentOf(draft), why: draftViolationWords['base-moved'] });

/**
 * Judges a draft for review or publication, compared with the newest published version: `anew`, or with the very one it was sent with.
 * Refuses 'not-ready', 'examples-red', and 'changed-meanwhile' where there is a newer version by now.
 */
export const judgedDraft = async (
  deps: AdminDeps,
  { draft, definition }: Pick<DraftFolder, 'draft' | 'definition'>,
  compare?: 'anew',
): Promise<Judged> => {
  const { kind, serviceId, replaces } = draft;
  const stands = kind === 'new' ? undefined : await standsNow(deps, replaces ?? serviceId);
  const basedOn = stands?.standing.versions.at(-1)?.version;
  if (compare !== 'anew' && basedOn !== draft.basedOn) throw moved(draft);
  const base = await baseOf(deps, { serviceId, replaces, basedOn });
  if (kind === 'abolished') return { stands, base, compared: { scope: 'procedure', basedOn } };
  const service = await judgedDefinition(deps, draft, definition, base);
  const scope = kind === 'amended' ? changeScope(base, service) : 'procedure';
  return { service, base, stands, compared: { scope, basedOn } };
};
