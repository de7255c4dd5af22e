import { deflateSync } from 'node:zlib';

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << >> >>';
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const drawn = '0.8 g 40 40 200 100 re f';

/** A PDF of numbered objects with a table of references at its end, as most programs write it. */
const withTable = (objects: readonly string[], root: number): Buffer => {
  const head = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places: number[] = [];
  let body = head;
  objects.forEach((object, at) => {
    places.push(body.length);
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
};

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** One page, references in a table, nothing at the end of the last line. */
export const plainPdf = (): Buffer => {
  const whole = withTable(['<< /Type /Catalog /Pages 2 0 R >>', pages, page, stream(drawn)], 1);
  return whole.subarray(0, -1);
};

/** The same, laid out for the web: it says so in its first object. */
export const webPdf = (): Buffer =>
  withTable(
    [
      '<< /Linearized 1 /L 999 /H [1 2] /O 4 /E 3 /N 1 /T 4 >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page,
      stream(drawn),
      '<< /Type /Catalog /Pages 2 0 R >>',
    ],
    5,
  );

/** The same with catalogue, pages and page inside a compressed stream of objects, and its references in a stream (PDF 1.5). */
export const compressedPdf = (): Buffer => {
  const inside = ['<< /Type /Catalog /Pages 2 0 R >>', pages, page];
  const content = inside.join(' ');
  const starts = inside.map((_, at) => inside.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const index = `${starts.map((start, at) => `${at + 1} ${start}`).join(' ')} `;
  const packed = deflateSync(Buffer.from(index + content, 'latin1'));
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (text: string | Buffer) => parts.push(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  const placeOf4 = length();
  add(`4 0 obj\n${stream(drawn)}\nendobj\n`);
  const placeOf5 = length();
  add(
    `5 0 obj\n<< /Type /ObjStm /N 3 /First ${index.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
  );
  add(packed);
  add('\nendstream\nendobj\n');
  const placeOf6 = length();
  const entry = (kind: number, at: number, more: number) => [kind, at >> 8, at & 255, more];
  const rows = [
    ...entry(0, 0, 255),
    ...[0, 1, 2].flatMap((place) => entry(2, 5, place)),
    ...[placeOf4, placeOf5, placeOf6].flatMap((place) => entry(1, place, 0)),
  ];
  const references = deflateSync(Buffer.from(rows));
  add(
    `6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${references.length} >>\nstream\n`,
  );
  add(references);
  add(`\nendstream\nendobj\nstartxref\n${placeOf6}\n%%EOF\n`);
  return Buffer.concat(parts);
};
