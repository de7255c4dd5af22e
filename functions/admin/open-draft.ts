import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { lazily } from '#shared/lazily.ts';
import type { DraftView } from '#shared/api/admin-views.ts';
import { namedIn } from '#shared/service/draft/named-in.ts';
import { openDraft as opened } from '#shared/service/draft/open-draft.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { definitionText } from '../drafting/definition-text.ts';
import { draftFor } from '../drafting/draft-for.ts';
import { freePlaces } from '../drafting/free-places.ts';
import { startOfDraft } from '../drafting/start-of-draft.ts';
import type { Call, UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import { sha256hex } from '../sha256hex.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { draftView } from '../view/draft-view.ts';

const Opened = lazily(() => z.object({ draftId: z.string() }));

type Opening = { actor: Staff; body: Call<'openDraft'>['body']; repeat: Repeatable };

const begun = async (deps: AdminDeps, { actor, body, repeat }: Opening): Promise<DraftView> => {
  const { kind, serviceId, replaces } = body;
  const ofReplaced = kind === 'replaced' && replaces !== undefined ? [replaces] : [];
  // First the places, then what is published: whoever gave the place free had published by then.
  const guards = await freePlaces(deps, [serviceId, ...ofReplaced], actor);
  const { definition, basedOn, from } = await startOfDraft(deps, body);
  const text = definitionText(definition);
  const at = deps.now();
  const { draft, event: unsealed } = opened({
    draftId: deps.newId(),
    actor,
    at,
    kind,
    serviceId,
    ...(kind === 'replaced' && { replaces }),
    basedOn,
    definition,
    from,
  });
  const event = sealEvent(unsealed, '', sha256hex);
  const { id: draftId, status, agencyId } = draft;
  const isNew = kind === 'new' || kind === 'replaced';
  const failing = await deps.drafts.write({
    draft,
    lastHash: event.hash,
    event,
    definition: text,
    guards,
    row: { ...(isNew && namedIn(definition)), draft: { draftId, status, agencyId } },
    reply: adminReplyItem(`STAFF#${actor.staffId}`, repeat, { draftId }, at),
    onDuty: { staff: actor, duty: 'editor' },
  });
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.length > 0) throw new Refusal('draft-open-already');
  return draftView(deps, { draft, definition, comments: [], events: [event] }, actor);
};

/** Begins a draft; a service has one open draft at a time. */
export const openDraft: UseCase<'openDraft'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const actor = await asking;
  const givenBefore = async () => {
    const given = await deps.replies.ofStaff(actor.staffId, repeat);
    if (given === undefined) return undefined;
    const { folder } = await draftFor(deps, actor, Opened.parse(given).draftId);
    return draftView(deps, folder, actor);
  };
  return (await givenBefore()) ?? orTwin(() => begun(deps, { actor, body, repeat }), givenBefore);
};
