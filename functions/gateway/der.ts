/** One value of ASN.1 in DER (X.690): its tag, the length of what it holds, and that. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  if (content.length < 128) return Buffer.concat([Buffer.of(tag, content.length), content]);
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.of(tag, 128 + length.length), length, content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => der(0x31, ...parts);
export const octets = (bytes: Uint8Array): Uint8Array => der(0x04, bytes);
/** What a context-specific tag stands around. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Uint8Array => der(0xa0 + number, ...parts);

/** 0 to 127. */
export const smallInteger = (value: number): Uint8Array => der(0x02, Buffer.of(value));
export const nothing = (): Uint8Array => der(0x05);

/** `1.2.840.113549` in base 128, all but the last digit of an arc with its high bit set. */
export const objectId = (dotted: string): Uint8Array => {
  const [first = 0, second = 0, ...arcs] = dotted.split('.').map(Number);
  const digits = (arc: number): number[] => {
    const below = [arc % 128];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) below.unshift(128 + (rest % 128));
    return below;
  };
  return der(0x06, Buffer.from([first * 40 + second, ...arcs].flatMap(digits)));
};

/** The values inside a value, each with its tag. */
export const valuesIn = (value: Uint8Array): Uint8Array[] => {
  const starts = (at: number): { content: number; end: number } => {
    const short = value[at + 1] ?? 0;
    const more = short < 128 ? 0 : short - 128;
    const length = more === 0 ? short : Buffer.from(value).readUIntBE(at + 2, more);
    return { content: at + 2 + more, end: at + 2 + more + length };
  };
  const found: Uint8Array[] = [];
  const { content, end } = starts(0);
  for (let at = content; at < end; at = starts(at).end) found.push(value.subarray(at, starts(at).end));
  return found;
};
