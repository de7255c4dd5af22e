import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';
import { externalRows } from '../office/external-rows.ts';

/** One service of another system with what was done to it. */
export const getExternalService: UseCase<'getExternalService'> = async (deps, { actor, params: { externalId } }) => {
  const [stored] = await Promise.all([deps.externalServices.one(externalId), actor]);
  if (!stored) throw new Refusal('not-found');
  const [[row], events] = await Promise.all([
    externalRows(deps, [stored]),
    deps.history.of({ subject: 'external', subjectId: externalId }),
  ]);
  if (!row) throw new Refusal('not-found');
  return { at: deps.now(), ...row, events: events.map(eventView) };
};
