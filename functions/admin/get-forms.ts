import { turnsOf } from '#shared/dossier/change-forms.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';
import { policySubject } from '../office/policy-event.ts';

/** From which day on the forms of which regulation are printed, with what was done to it. */
export const getForms: UseCase<'getForms'> = async (deps, { actor }) => {
  const [{ policy, events: version }, events] = await Promise.all([
    deps.policies.current(),
    deps.history.of(policySubject),
    actor,
  ]);
  return { at: deps.now(), forms: turnsOf(policy.forms), version, events: events.map(eventView) };
};
