import type { Card } from '#web/pages/card.ts';
import { groupsOf } from '#web/pages/groupings.ts';
import type { Published } from './published.ts';

type Kept = Pick<Published, 'services' | 'elsewhere'>;

/** Do they say the same? */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All that lists and search have, ordered by id, so that a catalogue that says the same is the same file. */
export const cardsIn = ({ services, elsewhere }: Kept): Map<string, Card> =>
  new Map(
    [...Object.entries(services).map(([id, { card }]) => [id, card] as const), ...Object.entries(elsewhere)]
      .flatMap(([id, card]) => (card ? [[id, card] as const] : []))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** The groups whose lists say something else. */
export const groupsTouched = (before: ReadonlyMap<string, Card>, after: ReadonlyMap<string, Card>): Set<string> =>
  new Set(
    [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
      const [old, now] = [before.get(id), after.get(id)];
      return isSame(old, now) ? [] : [old, now].flatMap((card) => (card ? groupsOf(card) : []));
    }),
  );
