/** The keys that Telex and VNI take for a mark over or under a letter (Telex' W alone is Ư; crockford's letters have no I, L, O, U). */
const keysOf: Record<string, readonly [telex: string, vni: string]> = {
  '\u0301': ['S', '1'],
  '\u0300': ['F', '2'],
  '\u0309': ['R', '3'],
  '\u0303': ['X', '4'],
  '\u0323': ['J', '5'],
  '\u0306': ['W', '8'],
};
/** Marks whose Telex key is the letter itself again: Â is AA, Ê is EE. */
const circumflex = '\u0302';

/** A code has six letters and seldom more than two accents: so many ways are tried, in one read. */
const most = 60;

/** Letters with the keys of their marks still to be put somewhere behind them. */
type Mangled = { letters: string; marks: { after: number; key: string }[] };

const readAs = (text: string, method: 0 | 1): Mangled => {
  const marks: Mangled['marks'] = [];
  let letters = '';
  for (const sign of text.replaceAll('Đ', 'D\u0335').normalize('NFD')) {
    const key =
      sign === circumflex
        ? [letters.at(-1) ?? '', '6'][method]
        : sign === '\u0335'
          ? ['D', '9'][method]
          : keysOf[sign]?.[method];
    if (sign === '\u031b') letters = `${letters.slice(0, -1)}W`;
    else if (key === undefined) letters += sign;
    else marks.push({ after: letters.length, key });
  }
  return { letters, marks };
};

/** Every way the keys may lie behind their letters: an input method puts a mark where it belongs, however late its key came. */
const placed = ({ letters, marks: [mark, ...rest] }: Mangled): string[] => {
  if (!mark) return [letters];
  return Array.from({ length: letters.length - mark.after + 1 }, (_, later) => mark.after + later).flatMap((place) =>
    placed({
      letters: letters.slice(0, place) + mark.key + letters.slice(place),
      marks: rest.map((each) => ({ ...each, after: each.after >= place ? each.after + 1 : each.after })),
    }),
  );
};

/**
 * What the letters of a code may have been before a Vietnamese keyboard (Telex or VNI) took some for accents, as a scanner types them:
 * `7ẤK2` was `7AASK2`, `7A61K2`, … At most sixty; the text itself where it has no accent.
 */
export const beforeAccents = (text: string): string[] => {
  const capitals = text.normalize('NFC').toUpperCase();
  const ways = ([0, 1] as const).flatMap((method) => placed(readAs(capitals, method)));
  return [...new Set(ways)].slice(0, most);
};
