import { createHash, verify, X509Certificate } from 'node:crypto';

/** A value of ASN.1 as it stands in the bytes: written for tests, apart from all that signs. */
type Asn1 = { tag: number; whole: Buffer; content: Buffer };

const readOne = (bytes: Buffer): { value: Asn1; rest: Buffer } => {
  const [tag, first] = [bytes.readUInt8(0), bytes.readUInt8(1)];
  const long = first & 0x80 ? first & 0x7f : 0;
  const length = long ? bytes.readUIntBE(2, long) : first;
  const end = 2 + long + length;
  if (end > bytes.length) throw new RangeError('ends before its end');
  return {
    value: { tag, whole: bytes.subarray(0, end), content: bytes.subarray(2 + long, end) },
    rest: bytes.subarray(end),
  };
};

const children = ({ content }: Asn1): Asn1[] => {
  const found: Asn1[] = [];
  for (let rest = content; rest.length > 0;) {
    const read = readOne(rest);
    found.push(read.value);
    rest = read.rest;
  }
  return found;
};

const child = (value: Asn1, ...path: number[]): Asn1 =>
  path.reduce((inner, at) => {
    const found = children(inner)[at];
    if (!found) throw new RangeError('has no such part');
    return found;
  }, value);

const oid = ({ content }: Asn1): string => {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 127);
    if (byte < 128) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [head = 0, ...rest] = arcs;
  return [Math.floor(head / 40), head % 40, ...rest].join('.');
};

/** What a signature of a PDF says, and whether it holds. */
export type ReadSignature = {
  /** The two pieces it covers, as offsets. */
  range: readonly [number, number, number, number];
  /** What lies between the two, without its ends. */
  hole: string;
  signer: X509Certificate;
  attributes: Map<string, Asn1>;
  isInOrder: boolean;
  digestHolds: boolean;
  certificateHolds: boolean;
  signatureHolds: boolean;
};

/** Reads the n-th signature of a PDF (0 is the oldest); throws where there is none that can be read. */
export const readSignature = (pdf: Uint8Array, place = 0): ReadSignature => {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const ranges = [...text.matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+) *\]/g)][place];
  if (!ranges) throw new RangeError('is not signed');
  const [start = 0, length = 0, second = 0, rest = 0] = ranges.slice(1).map(Number);
  const covered = Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(second, second + rest)]);
  const hole = text.slice(length + 1, second - 1);
  const { value: contentInfo } = readOne(Buffer.from(hole, 'hex'));
  const signedData = child(contentInfo, 1, 0);
  const signer = new X509Certificate(child(signedData, 3, 0).whole);
  const info = child(signedData, 4, 0);
  const signed = child(info, 3);
  const attributes = new Map(children(signed).map((each) => [oid(child(each, 0)), child(each, 1, 0)]));
  const attribute = (type: string): Asn1 => {
    const found = attributes.get(type);
    if (!found) throw new RangeError(`lacks ${type}`);
    return found;
  };
  const sha256 = (what: Uint8Array) => createHash('sha256').update(what).digest();
  const wholes = children(signed).map(({ whole }) => whole);
  const asSet = Buffer.concat([Buffer.of(0x31), signed.whole.subarray(1)]);
  return {
    range: [start, length, second, rest],
    hole,
    signer,
    attributes,
    isInOrder: wholes.every((each, at) => at === 0 || Buffer.compare(wholes[at - 1]!, each) < 0),
    digestHolds: attribute('1.2.840.113549.1.9.4').content.equals(sha256(covered)),
    certificateHolds: child(attribute('1.2.840.113549.1.9.16.2.47'), 0, 0, 0).content.equals(sha256(signer.raw)),
    signatureHolds: verify('sha256', asSet, signer.publicKey, child(info, 5).content),
  };
};
