const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const plain: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What an element may hold: text, children by name, or several of the same name. */
export type XmlValue =
  string | number | boolean | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

const escape = (text: string): string => text.replace(/[&<>"\r]/g, (letter) => entities[letter] ?? letter);

const element = (name: string, value: XmlValue): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((item: XmlValue) => element(name, item)).join('');
  return `<${name}>${content(value)}</${name}>`;
};

const content = (value: XmlValue): string =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([name, child]) => element(name, child))
        .join('')
    : escape(String(value));

/** A document with one root; an array repeats its element, `undefined` leaves it out. */
export const xml = (root: string, value: XmlValue, namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'): string => {
  const opening = namespace === '' ? root : `${root} xmlns="${namespace}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${opening}>${content(value)}</${root}>`;
};

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return plain[name ?? ''] ?? whole;
  });

/** The inner markup of every `<name>` in order; enough for the small bodies that S3 takes, none of which nest a name in itself. */
export const elements = (document: string, name: string): readonly string[] =>
  [...document.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(
    (match) => match[1] ?? '',
  );

/** The text of the first `<name>`, unescaped, or nothing. */
export const textOf = (document: string, name: string): string | undefined => {
  const inner = elements(document, name)[0];
  return inner === undefined ? undefined : unescape(inner);
};
