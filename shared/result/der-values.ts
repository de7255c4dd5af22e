/** One value of ASN.1 in DER (X.690): its tag, itself, what it holds. */
export type DerValue = { tag: number; whole: Uint8Array<ArrayBuffer>; content: Uint8Array<ArrayBuffer> };

/** The values that these bytes are, one after the other; throws where they are none. */
export const derValues = (bytes: Uint8Array): DerValue[] => {
  const found: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0;
    const short = bytes[at + 1] ?? 0;
    const more = short < 128 ? 0 : short - 128;
    if (more > 4) throw new Error('a length that no signature has');
    const length =
      more === 0 ? short : bytes.subarray(at + 2, at + 2 + more).reduce((sum, each) => sum * 256 + each, 0);
    const begins = at + 2 + more;
    if (begins + length > bytes.length) throw new Error('a value that goes on behind its end');
    found.push({ tag, whole: bytes.slice(at, begins + length), content: bytes.slice(begins, begins + length) });
    at = begins + length;
  }
  return found;
};

/** The value at a path of places, counted from 0 at each level. */
export const derAt = (bytes: Uint8Array, ...path: number[]): DerValue => {
  let inside: Uint8Array = bytes;
  let value: DerValue | undefined;
  for (const place of path) {
    value = derValues(inside)[place];
    if (!value) throw new Error('a value that is not there');
    inside = value.content;
  }
  if (!value) throw new Error('a path that leads nowhere');
  return value;
};
