import * as z from 'zod';
import { DeskCounter } from '#shared/api/hall-views.ts';
import { Refusal } from '#shared/errors.ts';
import { actAtCounter as acted } from '#shared/hall/act-at-counter.ts';
import { lazily } from '#shared/lazily.ts';
import { once } from '../acting/once.ts';
import type { UseCase } from '../http/call.ts';
import { deskCounter } from '../view/hall-view.ts';
import { dutyInHall, hallOf } from './hall-of.ts';

const Reply = lazily(() => z.object({ counter: DeskCounter }));
/** As often as colleagues may be quicker: each time one of them has called somebody. */
const attempts = 20;

/**
 * What an officer does at a counter of their unit. Of two who call at the same moment each gets somebody else: who comes second reads the
 * day again and calls whoever is next then.
 */
export const actAtCounter: UseCase<'actAtCounter'> = async (deps, { actor, params, body, repeat }) => {
  const officer = await actor;
  const { hall, place } = await hallOf(deps, officer);
  const no = /^\d{1,2}$/.test(params.no) ? Number(params.no) : 0;
  const at = deps.now();
  const duty = dutyInHall(officer);
  return once(deps, { staff: officer, repeat, Reply }, async (kept) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const day = await deps.hallDays.read(place);
      const moved = acted(no, body, { hall, day, officer, at });
      const reply = { counter: deskCounter(moved.desk) };
      const failing = await deps.hallDays.act({
        place,
        moved,
        reply: kept(reply),
        onDuty: { staff: officer, duty, at },
      });
      if (failing.length === 0) return reply;
      if (failing.includes('duty')) throw new Refusal('wrong-role');
      if (failing.includes('reply')) break;
    }
    throw new Refusal('too-busy', { retryAfter: 1 });
  });
};
