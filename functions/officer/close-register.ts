import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { lazily } from '#shared/lazily.ts';
import { once } from '../acting/once.ts';
import type { UseCase } from '../http/call.ts';
import { ownOrFormer } from './former-units.ts';
import { demandYear, isOver } from './register-of.ts';

const Kept = lazily(() => z.object({ year: z.int(), count: z.int(), at: z.iso.datetime() }));

/** Closes the register of a year that is over. Refuses 'not-allowed-now' before that, and where it is closed already. */
export const closeRegister: UseCase<'closeRegister'> = async (deps, { actor, params, body, repeat }) => {
  const leader = await actor;
  const year = demandYear(params.year, deps.now());
  const unitId = await ownOrFormer(deps, leader.agencyId, body.unit);
  return once(deps, { staff: leader, repeat, Reply: Kept }, async (kept) => {
    if (!isOver(year, deps.now())) throw new Refusal('not-allowed-now');
    const reply = { year, count: await deps.registers.count(unitId, year), at: deps.now() };
    const closing = { unitId, ...reply, by: leader.staffId, staffName: leader.name };
    const failing = await deps.registers.close(closing, leader, kept(reply));
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('not-allowed-now');
    return reply;
  });
};
