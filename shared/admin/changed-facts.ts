import { present } from '../dossier/present.ts';
import { sameJson } from '../service/draft/same-json.ts';
import type { AdminEvent } from './admin-event.ts';
import { facts } from './facts.ts';

/** What of a record an act changed, before and after: what stayed the same is left out. */
export const changedFacts = (before: object, after: object): Pick<AdminEvent, 'before' | 'after'> => {
  const [was, is] = [facts(before), facts(after)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => !sameJson(was[name], is[name]),
  );
  const of = (record: AdminEvent['before']) => present(Object.fromEntries(changed.map((name) => [name, record[name]])));
  return { before: facts(of(was)), after: facts(of(is)) };
};
