import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Refusal } from '#shared/errors.ts';
import { facts } from '#shared/admin/facts.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { present } from '#shared/dossier/present.ts';
import type { Staff } from '#shared/person/actor.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Suspension } from '#shared/service/suspension.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { serviceEvent } from '../drafting/service-event.ts';
import { standingNow } from '../drafting/stands-now.ts';
import type { Call, UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import type { StoredReply } from '../store/folder.ts';
import { adminReplyItem, replyGiven } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import type { StoredVersions } from '../store/service-items.ts';

const Done = lazily(() => z.object({ serviceId: z.string(), suspended: z.boolean() }));
type Done = z.infer<typeof Done>;
const duties = ['reviewer', 'publisher', 'admin'] as const;

type Acting = { actor: Staff; params: { serviceId: string }; body: Call<'actOnService'>['body']; repeat: Repeatable };

const acted = async (deps: AdminDeps, { actor, params, body, repeat }: Acting, read: StoredVersions): Promise<Done> => {
  const { serviceId } = params;
  const at = deps.now();
  const standing = await standingNow(deps, read);
  if (standing.versions.length === 0) throw new Refusal('not-found');
  const before = standing.suspension;
  const suspends = body.type === 'suspend';
  if (suspends ? before || !versionOn(standing, localDate(at)) : !before)
    throw new Refusal('not-allowed-now', { current: { suspended: before !== undefined } });
  const suspension: Suspension | undefined = suspends
    ? present({ since: at, reason: body.reason, backBy: body.backBy })
    : undefined;
  const duty = duties.find((each) => actor.duties.includes(each)) ?? 'admin';
  const reply = { serviceId, suspended: suspends };
  const failing = await deps.services.act({
    read,
    after: { ...read, suspension },
    event: serviceEvent(read, {
      serviceId,
      actor,
      act: body.type,
      at,
      before: facts(before ?? {}),
      after: facts(suspension ?? {}),
    }),
    reply: adminReplyItem(`SERVICE#${serviceId}`, repeat, reply, at),
    onDuty: { staff: actor, duty },
  });
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.length > 0) throw new Refusal('too-busy', { retryAfter: 1 });
  return reply;
};

/** Suspends a service that is in force, or takes it up again; its page and whoever would file are told why and until when. */
export const actOnService: UseCase<'actOnService'> = async (deps, { actor: asking, params, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const toAct = () => deps.services.toAct(params.serviceId, repeat.keyHash);
  const [actor, found] = await Promise.all([asking, toAct()]);
  if (!found) throw new Refusal('not-found');
  const givenIn = (replies: readonly StoredReply[]) => {
    const given = replyGiven(repeat, replies);
    return given === undefined ? undefined : Done.parse(given);
  };
  return (
    givenIn(found.replies) ??
    orTwin(
      () => acted(deps, { actor, params, body, repeat }, found.read),
      async () => givenIn((await toAct())?.replies ?? []),
    )
  );
};
