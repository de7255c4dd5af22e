import { Refusal } from '#shared/errors.ts';
import { deskNoticeRoutes } from '#shared/api/routes-desk-notices.ts';
import type { Sending } from '#shared/notice/sending.ts';
import { awaitsPerson, decided } from '#shared/notice/step-sending.ts';
import { once } from '../acting/once.ts';
import type { UseCase } from '../http/call.ts';
import { ownOrFormer } from './former-units.ts';

const isChannel = (channel: string): channel is Sending['channel'] =>
  channel === 'email' || channel === 'sms' || channel === 'paper';

/** Has a message sent again, or notes that the applicant was told otherwise: only a person may say so of one nobody knows about. What is owed on paper is only noted as handed over or posted. */
export const settleNotice: UseCase<'settleNotice'> = async (deps, { actor, params, body, repeat }) => {
  const staff = await actor;
  const { dossierId, seq, channel } = params;
  return once(deps, { staff, repeat, Reply: deskNoticeRoutes.settleNotice.reply }, async (kept) => {
    const before =
      isChannel(channel) && /^\d{1,6}$/.test(seq)
        ? await deps.sendings.get({ dossierId, seq: Number(seq), channel })
        : undefined;
    if (!before) throw new Refusal('not-found');
    await ownOrFormer(deps, staff.agencyId, before.agencyId);
    if (before.version !== body.version || !awaitsPerson(before, deps.now()))
      throw new Refusal('changed-meanwhile', { current: { version: before.version, state: before.state } });
    if (body.type === 'resend' && before.channel === 'paper') throw new Refusal('not-allowed-now');
    const after = decided(before, body.type, { staffId: staff.staffId, name: staff.name }, deps.now());
    const reply = { state: after.state };
    const failing = await deps.sendings.decide({ before, after, staff, reply: kept(reply) });
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return reply;
  });
};
