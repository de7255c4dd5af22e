import { unsignable } from './unsignable.ts';
import { seen } from './seal-look.ts';
import type { SealLook } from './seal-look.ts';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';

/** What the signature's entry in the PDF says of it. */
export type Signing = {
  /** An instant; what the signer claims, since no timestamp proves it. */
  at: string;
  reason: string;
  location?: string;
  /** What it shows on the first page; a signature without it is not seen. */
  look?: SealLook;
};

/** A PDF with an empty signature: all of it but `<…>` between the two ends is signed. */
export type Prepared = {
  /** What is signed, in two pieces. */
  covered: readonly [Uint8Array, Uint8Array];
  /** The PDF with the signature in its place; throws where it does not fit. */
  filled: (signature: Uint8Array) => Uint8Array;
};

/** Room for the signature and a chain of four certificates, in bytes. */
const room = 16_384;
/** As many digits as the largest PDF has. */
const unknown = 9_999_999_999;
const printed = 4;
const locked = 128;

const pdfTime = (at: string): string => `D:${new Date(at).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
const texts = (given: Record<string, string | undefined>): [string, PdfString][] =>
  Object.entries(given).flatMap(([key, words]) =>
    words === undefined ? [] : [[key, PdfString.fromString(words)] as [string, PdfString]],
  );

/** Opens a PDF to which something can be added without changing a byte of it. */
const openToAppend = async (bytes: Uint8Array): Promise<PDF> => {
  const pdf = await PDF.load(bytes).catch((error: unknown) => {
    throw new Error(`this PDF cannot be read: ${String(error)}`, { cause: unsignable });
  });
  if (pdf.isEncrypted) throw new Error('an encrypted PDF cannot be signed', { cause: unsignable });
  const hindrance = pdf.canSaveIncrementally();
  if (hindrance !== null) {
    throw new Error(`this PDF cannot be signed without writing it anew: ${hindrance}`, { cause: unsignable });
  }
  return pdf;
};

/** Adds a signature field to the first page, unseen unless it has a look; fields and annotations that are there stay as they are. */
const addField = (pdf: PDF, signature: PdfDict, look: SealLook | undefined): void => {
  const { registry } = pdf.context;
  const page = pdf.getPage(0);
  if (!page) throw new Error('a PDF without a page cannot be signed', { cause: unsignable });
  // A form that the library makes brings fonts to type with.
  if (!pdf.getForm()) pdf.getCatalog().set('AcroForm', PdfDict.of({ Fields: new PdfArray([]) }));
  const form = pdf.getOrCreateForm();
  const taken = new Set(form.getFields().map(({ name }) => name));
  let number = 1;
  while (taken.has(`Signature${number}`)) number += 1;
  const field = form.createSignatureField(`Signature${number}`);
  const dictionary = field.getDict();
  dictionary.delete('Kids');
  const own = {
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    F: PdfNumber.of(printed + locked),
    P: page.ref,
    Rect: new PdfArray([0, 0, 0, 0].map((each) => PdfNumber.of(each))),
    V: registry.register(signature),
    ...(look && { ...seen(pdf, look), TU: PdfString.fromString(look.alt) }),
  };
  for (const [key, value] of Object.entries(own)) dictionary.set(key, value);
  const widget = field.getRef();
  if (!widget) throw new Error('the signature field has no place of its own');
  const annotations = page.dict.getArray('Annots', registry.resolve.bind(registry));
  if (annotations) annotations.push(widget);
  else page.dict.set('Annots', new PdfArray([widget]));
};

/** Adds an empty signature behind all that is in the PDF, which stays as it is to the byte. */
export const prepareSignature = async (pdf: Uint8Array, { at, reason, location, look }: Signing): Promise<Prepared> => {
  const opened = await openToAppend(pdf);
  const numbers = [0, unknown, unknown, unknown].map((each) => PdfNumber.of(each));
  const signature = PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray(numbers),
    Contents: PdfString.fromBytes(new Uint8Array(room)),
    M: PdfString.fromString(pdfTime(at)),
    ...Object.fromEntries(texts({ Reason: reason, Location: location })),
  });
  addField(opened, signature, look);
  const bytes = Buffer.from(await opened.save({ incremental: true }));
  // The last of each is ours: what was there before lies before it.
  const start = bytes.lastIndexOf(`<${'00'.repeat(room)}>`);
  const end = start + 2 * room + 2;
  const placeholder = `[0${` ${unknown}`.repeat(3)}]`;
  const ranges = bytes.lastIndexOf(placeholder);
  if (start < 0 || ranges < 0) throw new Error('the place for the signature was not written as expected');
  const range = `[0 ${start} ${end} ${bytes.length - end}`.padEnd(placeholder.length - 1);
  bytes.write(`${range}]`, ranges, 'latin1');
  return {
    covered: [bytes.subarray(0, start), bytes.subarray(end)],
    filled: (content) => {
      if (content.length > room) throw new Error(`the signature takes ${content.length} bytes and has ${room}`);
      bytes.write(Buffer.from(content).toString('hex'), start + 1, 'latin1');
      return bytes;
    },
  };
};
