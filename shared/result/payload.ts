/**
 * What the QR code of a result says of it: enough to hold it against the paper without asking anybody. The file it speaks of begins with
 * `length` bytes of that SHA-256; behind them may follow the registrar's seal, which shows this very code.
 */
export type ResultPayload = {
  /** The key it is signed with: see `public-key`. */
  keyId: string;
  /** The local date it was numbered on. */
  date: string;
  length: number;
  /** 32 bytes. */
  sha256: Uint8Array;
  code: string;
  number: string;
  /** Name of the agency in Vietnamese. */
  agency: string;
  /** The number of the result it corrects, or nothing. */
  corrects: string;
};

/** The form of these bytes, at their beginning. */
const form = 1;
const fixed = 43;
const day = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const texts = ['code', 'number', 'agency', 'corrects'] as const;

const hex = (bytes: Uint8Array): string => [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');

/** A text of at most 255 bytes of UTF-8, its length before it; cut at a sign where it is longer. */
const counted = (text: string): number[] => {
  const encoder = new TextEncoder();
  let bytes = encoder.encode(text.normalize('NFC'));
  for (let signs = Array.from(text); bytes.length > 255;) {
    signs = signs.slice(0, -1);
    bytes = encoder.encode(signs.join(''));
  }
  return [bytes.length, ...bytes];
};

/** The payload as bytes. */
export const writePayload = (payload: ResultPayload): Uint8Array<ArrayBuffer> => {
  const head = new Uint8Array(fixed);
  const view = new DataView(head.buffer);
  head[0] = form;
  view.setUint32(1, Number.parseInt(payload.keyId, 16));
  view.setUint16(5, (Date.parse(payload.date) - firstDay) / day);
  view.setUint32(7, payload.length);
  head.set(payload.sha256, 11);
  return Uint8Array.from([...head, ...texts.flatMap((name) => counted(payload[name]))]);
};

/** The bytes as a payload; undefined unless they are just what a payload is written as. */
export const readPayload = (bytes: Uint8Array): ResultPayload | undefined => {
  if (bytes[0] !== form || bytes.length < fixed) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const said: string[] = [];
  let at = fixed;
  try {
    for (const _ of texts) {
      const end = at + 1 + (bytes[at] ?? 255);
      if (end > bytes.length) return undefined;
      said.push(decoder.decode(bytes.subarray(at + 1, end)));
      at = end;
    }
  } catch {
    return undefined;
  }
  if (at !== bytes.length) return undefined;
  const [code = '', number = '', agency = '', corrects = ''] = said;
  const date = new Date(firstDay + view.getUint16(5) * day).toISOString().slice(0, 10);
  const keyId = hex(bytes.subarray(1, 5));
  return { keyId, date, length: view.getUint32(7), sha256: bytes.slice(11, fixed), code, number, agency, corrects };
};
