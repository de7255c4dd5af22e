import { Refusal } from '#shared/errors.ts';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { namedIn } from '#shared/service/draft/named-in.ts';
import { openDraft as opened } from '#shared/service/draft/open-draft.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import { definitionText } from '../drafting/definition-text.ts';
import { draftFor } from '../drafting/draft-for.ts';
import { freePlaces } from '../drafting/free-places.ts';
import { startOfDraft } from '../drafting/start-of-draft.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { sha256hex } from '../sha256hex.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import { draftView } from '../view/draft-view.ts';

const Opened = lazily(() => z.object({ draftId: z.string() }));

/** Begins a draft; a service has one open draft at a time. */
export const openDraft: UseCase<'openDraft'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const actor = await asking;
  const viewOf = async (draftId: string) => {
    const { folder } = await draftFor(deps, actor, draftId);
    return draftView(deps, folder, actor);
  };
  const given = await deps.replies.ofStaff(actor.staffId, repeat);
  if (given !== undefined) return viewOf(Opened.parse(given).draftId);
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
  if (failing.length === 0) return draftView(deps, { draft, definition, comments: [], events: [event] }, actor);
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  const twin = await deps.replies.ofStaff(actor.staffId, repeat);
  if (twin !== undefined) return viewOf(Opened.parse(twin).draftId);
  throw new Refusal('draft-open-already');
};
