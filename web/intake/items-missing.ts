import type { SupplementItem } from '#shared/dossier/action.ts';
import { mendable } from '#shared/dossier/keeps-from-asking.ts';
import type { Violation } from '#shared/errors.ts';
import type { Text } from '#shared/words/text.ts';
import type { ItemGroup } from '../desk/item-names.ts';
import { notReceivedWords as words } from '../words/not-received.ts';

const reasons: Record<string, Record<string, Text>> = {
  document: { required: words.notThere, 'not-shown': words.notShown },
  field: { required: words.notAnswered },
};

/** What may be asked for that a violation stands at: itself, or in a group the question around it. */
const keyOf = (path: string, keys: ReadonlySet<string>): string | undefined => {
  const [place = '', id = ''] = path.split('.');
  const candidates = place === 'documents' ? [`document:${id}`] : [`field:${path}`, `field:${place}`];
  return candidates.find((key) => keys.has(key));
};

/** The items a request begins with: everything missing or wrong, each with a reason in words an applicant understands. */
export const itemsMissing = (
  found: readonly Violation[],
  groups: readonly ItemGroup[],
  say: (text: Text) => string,
): Record<string, SupplementItem> => {
  const keys = new Set(groups.flatMap(({ items }) => items.map(({ key }) => key)));
  const items: Record<string, SupplementItem> = {};
  for (const { path, rule, message } of mendable(found)) {
    const key = keyOf(path, keys);
    if (key === undefined || items[key]) continue;
    const [kind = '', ...ref] = key.split(':');
    items[key] = {
      kind: kind as SupplementItem['kind'],
      ref: ref.join(':'),
      reason: say(reasons[kind]?.[rule] ?? message),
    };
  }
  return items;
};
