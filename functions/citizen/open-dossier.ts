import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { DossierView } from '#shared/api/views.ts';
import { openDossier as opened } from '#shared/dossier/open-dossier.ts';
import { sealOutcome } from '#shared/dossier/seal.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { sha256hex } from '../acting/perform.ts';
import { personReplyItem } from '../store/idempotency.ts';
import { dossierView } from '../view/dossier-view.ts';
import { offeringFor } from './offering-for.ts';
import { refiledAnswers } from './refiled-answers.ts';

/** Opens a draft of a service that is open today, pinned to the version in force. */
export const openDossier: UseCase<'openDossier'> = async (deps, { actor, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const at = deps.now();
  const [given, service, person] = await Promise.all([
    deps.replies.ofPerson(actor.personId, repeat),
    deps.reference.serviceOn(body.serviceId, localDate(at)),
    deps.people.get(actor.personId),
  ]);
  if (given !== undefined) return DossierView.parse(given);
  if (!service) throw new Refusal('unknown-service');
  const offering = offeringFor(service, body, localDate(at));
  const refiled = body.refiledFrom ? await refiledAnswers(deps, actor, body.refiledFrom, service) : undefined;
  const outcome = sealOutcome(
    opened({
      dossierId: deps.newId(),
      at,
      service,
      ...offering,
      person: { personId: actor.personId, fullName: person?.fullName ?? '' },
      concerning: refiled?.concerning ?? { capacity: 'self' },
      locale: body.locale ?? person?.locale ?? 'vi',
      ...(body.refiledFrom && { refiledFrom: body.refiledFrom }),
    }),
    sha256hex,
  );
  const { dossier, event } = outcome;
  const answers = refiled ? [refiled] : [];
  const folder = { dossier, answers, documents: [], letters: [], replies: [], events: [event], filesTouched: 0 };
  const view = DossierView.parse(await dossierView(deps, folder, actor));
  const failing = await deps.changes.write({
    dossier,
    event,
    serviceName: service.name,
    codes: [],
    onDuty: [],
    answers: refiled && { read: undefined, filed: refiled },
    reply: personReplyItem(actor.personId, repeat, view, at),
  });
  if (failing.length === 0) return view;
  const twin = await deps.replies.ofPerson(actor.personId, repeat);
  if (twin === undefined) throw new Refusal('too-busy', { retryAfter: 1 });
  return DossierView.parse(twin);
};
