import * as z from 'zod';
import { fold } from '#shared/words/fold.ts';
import { nameKey } from '#functions/store/keys.ts';
import type { Item } from '#functions/store/table.ts';
import { agencyId } from '../support/birth-registration.ts';
import { cloneId, cloneOf } from '../support/clones.ts';
import type { Stage } from './stages.ts';

const Owned = z.object({ ownerId: z.string(), code: z.string().optional(), temporaryCode: z.string() });

const given = ['An', 'Bình', 'Chi', 'Dung', 'Hoa', 'Lan', 'Mai', 'Nam', 'Páo', 'Sơn'];

/** What a dossier is found by at the desk: one entry of the many the search consumer keeps. */
const nameItem = (name: string, dossierId: string): Item => ({
  ...nameKey(agencyId, fold(name), dossierId),
  type: 'name',
  dossierId,
});

/**
 * Many dossiers of one agency, a quarter in each kind of queue, a tenth of them the probing citizen's own. In the lists all of them are
 * there (`more` says what else is replaced in the n-th); what only their own page reads (answers, files, events, letters) comes with every hundredth.
 */
export const crowd = function* (
  stages: readonly Stage[],
  count: number,
  more: (n: number) => Readonly<Record<string, string>> = () => ({}),
): Generator<Item> {
  for (let n = 0; n < count; n += 1) {
    const { dossierId, items } = stages[n % stages.length]!;
    const id = cloneId(0, n);
    const dossier = items.find(({ type }) => type === 'dossier');
    const { ownerId, code, temporaryCode } = Owned.parse(dossier);
    const words = {
      [dossierId]: id,
      [temporaryCode]: `TMP-261123-${String(n).padStart(6, '0')}`,
      ...(code !== undefined && { [code]: code.replace(/\d{4}$/, String(n).padStart(6, '0')) }),
      ...(n % 10 !== 0 && {
        [ownerId]: Math.floor(n / 5)
          .toString(16)
          .padStart(32, '0'),
      }),
      ...more(n),
    };
    yield* cloneOf(n % 100 === 0 ? items : [dossier!], words);
    yield nameItem(`Lò Thị ${given[n % given.length]!}`, id);
  }
};
