import { daysBetween } from '#shared/calendar/local-time.ts';
import type { Published } from './published.ts';

/** Local days for which a catalogue that counts no longer can still be read: a page may have been open that long. */
const kept = 2;

/** Which catalogues count no longer once those at these addresses do, and which of them may go. */
export const supersededBy = (
  counting: readonly string[],
  { files, superseded }: Published,
  today: string,
): { superseded: Published['superseded']; over: string[] } => {
  const counts = new Set(counting.map((address) => address.slice(1)));
  const known = new Map(superseded.map(({ path, since }) => [path, since]));
  const old = Object.keys(files)
    .filter((path) => path.startsWith('data/catalogue/') && !counts.has(path))
    .map((path) => ({ path, since: known.get(path) ?? today }));
  const isOver = ({ since }: { since: string }) => daysBetween(since, today) >= kept;
  return { superseded: old.filter((each) => !isOver(each)), over: old.filter(isOver).map(({ path }) => path) };
};
