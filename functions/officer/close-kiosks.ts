import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { UseCase } from '../http/call.ts';
import { changeKiosks } from './change-kiosks.ts';

const Reply = lazily(() => z.object({ ended: z.int() }));

/** Ends every kiosk of the hall of one's unit, wherever its key went; sent again, it ends none that was opened since. */
export const closeKiosks: UseCase<'closeKiosks'> = async (deps, { actor, repeat }) =>
  changeKiosks(deps, { officer: await actor, repeat, Reply }, (open) => ({ after: [], reply: { ended: open.length } }));
