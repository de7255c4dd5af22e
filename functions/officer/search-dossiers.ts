import { readTail } from '#shared/dossier/code.ts';
import { readLookedUp } from '#shared/dossier/looked-up.ts';
import type { LookedUp } from '#shared/dossier/looked-up.ts';
import { fold } from '#shared/words/fold.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import { rowFrom } from '../store/lists.ts';
import { mostFound } from '../store/search.ts';
import type { Item } from '../store/table.ts';
import { formerUnits } from './former-units.ts';

/** What is found in each unit, in the order of units. */
const inEach = async (units: readonly string[], find: (unit: string) => Promise<Item[]>): Promise<Item[]> =>
  (await Promise.all(units.map(find))).flat();

/** What a code ends with, then what a name begins with. */
const byWords = async ({ search }: Deps, units: readonly string[], q: string): Promise<Item[]> => {
  const tail = readTail(q);
  const folded = fold(q);
  const [byTail, byName] = await Promise.all([
    tail ? inEach(units, (unit) => search.byTail(unit, tail)) : [],
    folded.length >= 2 ? inEach(units, (unit) => search.byName(unit, folded)) : [],
  ]);
  return [...byTail, ...byName.filter(({ id }) => !byTail.some((each) => each.id === id))];
};

/** A whole code finds its one dossier, a number those that bear it, anything else by its words. Each is a key. */
const found = async (deps: Deps, units: readonly string[], asked: LookedUp, q: string): Promise<Item[]> => {
  const { codes, search, marks } = deps;
  if (asked.by === 'code') {
    const whole = await codes.dossiersOf(asked.codes);
    return whole.length > 0 ? search.dossierItems(whole) : byWords(deps, units, q);
  }
  if (asked.by === 'words') return byWords(deps, units, q);
  const mark = await marks.of(asked.by, asked.value);
  return inEach(units, (unit) => search.byMark(unit, mark));
};

/** Whoever looks somebody up by their number is noted at each dossier that is shown for it. */
const noteLookUp = async (deps: Deps, { staffId, name }: Staff, ids: readonly string[]): Promise<void> => {
  const at = deps.now();
  await Promise.all(ids.map((id) => deps.accesses.note(id, { staffId, name, at, what: 'look-up' }, deps.newId())));
};

/**
 * Dossiers of one's agency, and of those it took over from, by code (typed, or scanned from a form's QR code), the end of one, a name without accents, an identity or a
 * telephone number; `by` says what it was taken for, `more` whether there are others.
 */
export const searchDossiers: UseCase<'searchDossiers'> = async (deps, call) => {
  const actor = await call.actor;
  const units = [actor.agencyId, ...(await formerUnits(deps, actor.agencyId))];
  const asked = readLookedUp(call.body.q);
  const items = await found(deps, units, asked, call.body.q);
  const rows = items
    .filter((item) => units.includes(String(item.agencyId)) || units.includes(String(item.receivingAgencyId)))
    .map(rowFrom)
    .filter(({ status }) => status !== 'draft');
  if (asked.by === 'identity' || asked.by === 'phone')
    await noteLookUp(
      deps,
      actor,
      rows.map(({ id }) => id),
    );
  return { at: deps.now(), rows, by: asked.by, more: items.length >= mostFound };
};
