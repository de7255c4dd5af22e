import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream } from '@libpdf/core';
import type { EmbeddedFont, PDF } from '@libpdf/core';
import { encode } from 'uqr';
import type { SealPlace } from '#shared/result/seal-places.ts';

/** What a signature shows on the first page of what it signs: lines of text, and a QR code. */
export type SealLook = {
  /** What it says to whoever cannot see it. */
  alt: string;
  texts: readonly (SealPlace & { text: string })[];
  qr: SealPlace & { text: string };
  /** The face it is written in (TrueType). */
  font: Uint8Array;
};

const numbers = (...values: number[]): PdfArray => new PdfArray(values.map((each) => PdfNumber.of(each)));
const short = (value: number): string => value.toFixed(3).replace(/\.?0+$/, '');

const written = (font: EmbeddedFont, { x, y, size, text }: SealLook['texts'][number], height: number): string => {
  const glyphs = font.encodeTextToGids(text).map((gid) => gid.toString(16).padStart(4, '0'));
  return `BT /F1 ${short(size)} Tf ${short(x)} ${short(height - y)} Td <${glyphs.join('')}> Tj ET`;
};

/** Runs of dark modules as rectangles, row by row. */
const squares = ({ x, y, size, text }: SealLook['qr'], height: number): string => {
  const { data } = encode(text, { ecc: 'L', border: 2 });
  const cell = size / data.length;
  const runs = data.flatMap((row, down) =>
    row.flatMap((dark, across) => {
      if (!dark || row[across - 1]) return [];
      const end = row.findIndex((each, place) => place > across && !each);
      const wide = (end < 0 ? row.length : end) - across;
      const corner = [x + across * cell, height - y - (down + 1) * cell, wide * cell, cell];
      return [`${corner.map(short).join(' ')} re`];
    }),
  );
  return `${runs.join('\n')} f`;
};

/** The entries of a signature's field by which it is seen: as wide as the page, and empty but for what it shows. */
export const seen = (pdf: PDF, look: SealLook): Record<string, PdfArray | PdfDict> => {
  const page = pdf.getPage(0);
  if (!page) throw new Error('a PDF without a page shows no seal');
  const { width, height } = page;
  const font = pdf.embedFont(look.font);
  const content = [...look.texts.map((each) => written(font, each, height)), squares(look.qr, height)].join('\n');
  const face = pdf.fonts.getRef(font);
  const form = PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: numbers(0, 0, width, height),
      Resources: PdfDict.of({ Font: PdfDict.of({ F1: face }) }),
    },
    Buffer.from(content, 'latin1'),
  );
  return { Rect: numbers(0, 0, width, height), AP: PdfDict.of({ N: pdf.context.registry.register(form) }) };
};
