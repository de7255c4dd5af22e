import { Refusal } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import { namedIn } from '#shared/service/draft/named-in.ts';
import { openDraft } from '#shared/service/draft/open-draft.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { definitionText } from '../drafting/definition-text.ts';
import { freePlaces } from '../drafting/free-places.ts';
import { startOfDraft } from '../drafting/start-of-draft.ts';
import type { Call } from '../http/call.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { sha256hex } from '../sha256hex.ts';
import type { DraftChange } from '../store/draft-changes.ts';
import type { StoredImport } from '../store/imports.ts';
import { draftIdOf } from './import-for.ts';

const width = 4;

type Asked = Call<'importDrafts'>['body']['drafts'][number];
type Made = { at: number; change: DraftChange };
export type Making = { made: number[]; refused: { at: number; code: RefusalCode }[] };

const changeOf = async (deps: AdminDeps, { id: importId }: StoredImport, asked: Asked, actor: Staff): Promise<Made> => {
  const { at, kind, serviceId, definition: wanted, open } = asked;
  const guards = await freePlaces(deps, [serviceId], actor);
  const { definition, basedOn, from } = await startOfDraft(deps, { kind, serviceId, definition: wanted });
  const text = definitionText(definition);
  const draftId = draftIdOf(importId, at);
  const { draft, event: unsealed } = openDraft({
    draftId,
    actor,
    at: deps.now(),
    ...{ kind, serviceId, basedOn, definition },
    from: { ...from, importId },
    imported: { importId, open },
  });
  const event = sealEvent(unsealed, '', sha256hex);
  const row = { draft: { draftId, status: draft.status, agencyId: draft.agencyId } };
  return {
    at,
    change: {
      ...{ draft, lastHash: event.hash, event, definition: text, guards },
      row: kind === 'new' ? { ...namedIn(definition), ...row } : row,
    },
  };
};

/** Refuses where the import ended, or the duty did. */
const demandRunning = (failing: readonly string[]): void => {
  if (failing.includes('import')) throw new Refusal('not-allowed-now');
  if (failing.includes('duty')) throw new Refusal('wrong-role');
};

/**
 * Makes drafts of an import, together; where that does not hold one by one, so that one which has become impossible keeps no other. What was
 * made before is not made again. Refuses 'not-allowed-now' an import that does not run.
 */
export const makeDrafts = async (
  deps: AdminDeps,
  found: StoredImport,
  asked: readonly Asked[],
  actor: Staff,
): Promise<Making> => {
  const there = await deps.drafts.some(asked.map(({ at }) => draftIdOf(found.id, at)));
  const isMade = ({ at }: Asked) => there.has(draftIdOf(found.id, at));
  const making: Making = { made: asked.filter(isMade).map(({ at }) => at), refused: [] };
  const ready: Made[] = [];
  await someAtATime(
    asked.filter((each) => !isMade(each)),
    width,
    async (each) => {
      try {
        ready.push(await changeOf(deps, found, each, actor));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        making.refused.push({ at: each.at, code: error.code });
      }
    },
  );
  // As they were asked for, whichever was ready first.
  ready.sort((one, other) => one.at - other.at);
  const write = (some: readonly Made[]) =>
    deps.imports.make(
      found.id,
      some.map(({ change }) => change),
      actor,
    );
  if (ready.length === 0) return making;
  const failing = await write(ready);
  demandRunning(failing);
  if (failing.length === 0) return { ...making, made: [...making.made, ...ready.map(({ at }) => at)] };
  for (const one of ready) {
    const alone = await write([one]);
    demandRunning(alone);
    if (alone.length === 0 || alone.includes('draft')) making.made.push(one.at);
    else making.refused.push({ at: one.at, code: 'draft-open-already' });
  }
  return making;
};
