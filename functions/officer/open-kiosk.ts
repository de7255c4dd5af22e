import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { mostKiosks } from '#shared/hall/hall-limits.ts';
import { lazily } from '#shared/lazily.ts';
import type { UseCase } from '../http/call.ts';
import { digestOf } from '../store/kiosks.ts';
import { changeKiosks } from './change-kiosks.ts';

/** What is kept for whoever asks again: no key, but what the portal makes the same one of. */
const Kept = lazily(() =>
  z.object({ seed: z.string(), agencyId: z.string(), open: z.int(), oldestEnded: z.boolean() }),
);

/** One more kiosk in the hall of one's unit: whoever has its key may take numbers there until an officer ends them all. */
export const openKiosk: UseCase<'openKiosk'> = async (deps, { actor, repeat }) => {
  const officer = await actor;
  const fresh = randomBytes(24).toString('base64url');
  const digest = digestOf(deps.kioskKey(fresh));
  const { seed, ...told } = await changeKiosks(deps, { officer, repeat, Reply: Kept }, (open) => {
    const after = [...open, { digest, openedAt: deps.now(), openedBy: officer.staffId }].slice(-mostKiosks);
    const oldestEnded = after.length === open.length;
    return { after, reply: { seed: fresh, agencyId: officer.agencyId, open: after.length, oldestEnded } };
  });
  return { ...told, key: deps.kioskKey(seed) };
};
