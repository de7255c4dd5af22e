const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Most pixels a side: a picture that unpacks to more has no place in a header. */
const mostPixels = 512;

/** The bytes of an emblem, kept as base64. */
export const emblemBytes = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Is this the beginning of a PNG image of at most 512 × 512 pixels, and its end? */
export const isEmblem = (base64: string): boolean => {
  const bytes = emblemBytes(base64);
  if (bytes.length < 45 || signature.some((byte, at) => bytes[at] !== byte)) return false;
  const view = new DataView(bytes.buffer);
  const named = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return (
    named(12) === 'IHDR' &&
    named(bytes.length - 8) === 'IEND' &&
    [width, height].every((side) => side > 0 && side <= mostPixels)
  );
};
