import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { breakable } from './breakable.ts';
import { fonts } from './fonts.ts';
import type { Face } from './fonts.ts';
import type { SealPlace } from '#shared/result/seal-places.ts';

type Element = PDFKit.PDFStructureElement;
type Style = {
  face?: Face;
  size?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  gap?: number;
  indent?: number;
  /** Goes on on the next page where this one ends, in place of beginning there whole. */
  flows?: true;
};
type Column = { title: string; width: number; align?: 'left' | 'center' | 'right' };

const margin = 36;
const bodySize = 11;
/** Of titles: the largest that fits on one line, else the first. */
const titleSizes = [14, 13, 12.5, 12] as const;
const stampSize = 64;
/** Between a table's lines and its letters. */
const pad = (size: number): number => (size < bodySize ? 2 : 4);
/** Pale enough to read black upon it (10:1), strong enough for nobody to miss. */
const stampColour = '#f0b8b4';

/** A page of an official paper being written: tagged for screen readers (PDF/A-2a), the same bytes for the same input. */
export type Sheet = {
  title(text: string): void;
  heading(text: string): void;
  text(text: string, style?: Style): void;
  /** "Label: value" with the label in regular and the value in bold; nothing is printed for an empty value. */
  line(label: string, value: string | undefined): void;
  /** Rows below a head that is repeated on every page; `size` of the letters in points. */
  table(columns: Column[], rows: string[][], style?: { size?: number }): void;
  /** Blocks side by side, e.g. the two heads or the two signatures: each a list of lines; `shares` of the width in percent. */
  columns(blocks: { text: string; face?: Face; size?: number }[][], shares?: number[]): void;
  /** A label and dots to the right edge, to fill in by hand. */
  blank(label: string): void;
  qr(text: string, alt: string): void;
  /** Words across the whole page, under what is written: they must also be said in the text, since nobody hears a drawing. */
  stamp(words: string): void;
  space(points: number): void;
  /** Begins a page where less than so much is left: what belongs together stays so. */
  room(points: number): void;
  /** Words at this height with room behind them, to be written on later, beginning at a share of the width; where they are, if on the first page. */
  spot(prefix: string, at: { from: number; size: number }): SealPlace | undefined;
  /** The corner of a square at the foot of the first page, which `foot` keeps free. */
  footCorner(size: number): SealPlace;
  /** Small print beside that square. */
  foot(words: string, size: number): void;
  bytes(): Promise<Uint8Array>;
};

/** `foot`: points kept free at the foot of each page. */
type Options = { title: string; at: string; size: 'A5' | 'A4'; across?: true; lang: 'vi-VN'; foot?: number };

/** Where a line of Tinos stands below its upper edge, per point of its size. */
const ascent = 0.891;

const open = ({ title, at, size, across, lang, foot }: Options): PDFKit.PDFDocument => {
  const when = new Date(at);
  // @types/pdfkit knows neither PDF/A-2a nor a font given as bytes; the library does both.
  const options = {
    size,
    ...(across && { layout: 'landscape' }),
    margin,
    lang,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    bufferPages: foot !== undefined,
    displayTitle: true,
    font: fonts().regular,
    info: { Title: title, CreationDate: when, ModDate: when },
  } as unknown as PDFKit.PDFDocumentOptions;
  const doc = new PDFDocument(options);
  for (const [face, bytes] of Object.entries(fonts())) doc.registerFont(face, bytes);
  return doc.font('regular').fontSize(bodySize);
};

const collect = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });

/** Opens a sheet. `at` dates the file, so that printing again gives the same bytes. */
export const openSheet = (options: Options): Sheet => {
  const doc = open(options);
  const whole = collect(doc);
  const root: Element = doc.struct('Document');
  doc.addStructure(root);
  const width = doc.page.width - 2 * margin;
  const bottom = () => doc.page.height - margin - (options.foot ?? 0);
  const first = doc.page;
  const put = (tag: string, draw: () => void, more: { alt?: string } = {}) => root.add(doc.struct(tag, more, draw));
  /** Begins a page where there is no room; whether it did. */
  const roomFor = (height: number): boolean => {
    if (doc.y + height <= bottom()) return false;
    doc.addPage();
    return true;
  };
  const set = (face: Face = 'regular', size = bodySize) => doc.font(face).fontSize(size);

  const text: Sheet['text'] = (words, { face, size, align = 'left', gap = 4, indent = 0, flows } = {}) => {
    const content = breakable(words);
    const height = set(face, size).heightOfString(content, { width: width - indent });
    roomFor(flows ? Math.min(height, 2 * set(face, size).currentLineHeight()) : height);
    put('P', () => set(face, size).text(content, margin + indent, doc.y, { width: width - indent, align }));
    doc.y += gap;
  };

  const columns: Sheet['columns'] = (blocks, shares = blocks.map(() => 100 / blocks.length)) => {
    const widthOf = (place: number) => ((shares[place] ?? 0) / 100) * width;
    const heights = blocks.map((block, place) =>
      block
        .map((each) => set(each.face, each.size).heightOfString(breakable(each.text), { width: widthOf(place) - 4 }))
        .reduce((sum, each) => sum + each, 0),
    );
    roomFor(Math.max(...heights));
    const top = doc.y;
    let left = margin;
    let lowest = top;
    blocks.forEach((block, place) => {
      const each = widthOf(place);
      doc.y = top;
      for (const { text: content, face, size } of block)
        put('P', () => set(face, size).text(breakable(content), left, doc.y, { width: each - 4, align: 'center' }));
      lowest = Math.max(lowest, doc.y);
      left += each;
    });
    doc.x = margin;
    doc.y = lowest + 8;
  };

  const rowHeight = (cells: string[], widths: number[], size: number) =>
    Math.max(
      ...cells.map((cell, place) =>
        set('bold', size).heightOfString(cell, { width: (widths[place] ?? 0) - 2 * pad(size) }),
      ),
    ) +
    2 * pad(size);

  const table: Sheet['table'] = (cols, rows, { size = bodySize } = {}) => {
    const total = cols.reduce((sum, column) => sum + column.width, 0);
    const widths = cols.map((column) => (column.width / total) * width);
    const head = cols.map((column) => column.title);
    const drawRow = (cells: string[], tag: 'TH' | 'TD') => {
      const height = rowHeight(cells, widths, size);
      if (roomFor(height) && tag === 'TD') drawRow(head, 'TH');
      const top = doc.y;
      const elements = cells.map((cell, place) => {
        const left = margin + widths.slice(0, place).reduce((sum, each) => sum + each, 0);
        const cellWidth = widths[place] ?? 0;
        const align = tag === 'TH' ? 'center' : (cols[place]?.align ?? 'left');
        return doc.struct(tag, {}, () => {
          set(tag === 'TH' ? 'bold' : 'regular', size).text(cell, left + pad(size), top + pad(size), {
            width: cellWidth - 2 * pad(size),
            align,
          });
        });
      });
      const row = doc.struct('TR', {}, elements);
      tableElement.add(row);
      doc.markContent('Artifact', { type: 'Layout' });
      widths.reduce((left, each) => {
        doc.rect(left, top, each, height).lineWidth(0.5).stroke('#444444');
        return left + each;
      }, margin);
      doc.endMarkedContent();
      doc.fillColor('#000000');
      doc.x = margin;
      doc.y = top + height;
    };
    const tableElement = doc.struct('Table');
    root.add(tableElement);
    drawRow(head, 'TH');
    for (const row of rows) drawRow(row.map(breakable), 'TD');
    tableElement.end();
    doc.y += 6;
  };

  const qr: Sheet['qr'] = (content, alt) => {
    const { data, size } = encode(content, { ecc: 'M', border: 2 });
    // A code that says much is printed larger, so that its modules can be told apart.
    const side = size > 50 ? 110 : 72;
    const cell = side / size;
    roomFor(side);
    const top = doc.y;
    put(
      'Figure',
      () => {
        data.forEach((row, y) =>
          row.forEach((dark, x) => dark && doc.rect(margin + x * cell, top + y * cell, cell, cell)),
        );
        doc.fill('#000000');
      },
      { alt },
    );
    doc.x = margin;
    doc.y = top;
    doc.font('italic').fontSize(9);
    put('P', () => doc.text(alt, margin + side + 8, top + 20, { width: width - side - 8 }));
    set();
    doc.x = margin;
    doc.y = Math.max(doc.y, top + side + 4);
  };

  const stamp: Sheet['stamp'] = (words) => {
    const [x, y] = [doc.page.width / 2, doc.page.height / 2];
    const across = doc.font('bold').fontSize(stampSize).widthOfString(words);
    const [half, tall] = [across / 2 + 14, stampSize * 0.72];
    const at = doc.y;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.save().rotate(-24, { origin: [x, y] });
    doc
      .lineWidth(5)
      .roundedRect(x - half, y - tall, 2 * half, 2 * tall, 12)
      .stroke(stampColour);
    doc.fillColor(stampColour).text(words, x - across / 2, y - stampSize * 0.56, { lineBreak: false });
    doc.restore().fillColor('#000000');
    doc.endMarkedContent();
    doc.x = margin;
    doc.y = at;
    set();
  };

  return {
    title: (content) => {
      const words = content.toLocaleUpperCase('vi');
      // Rather a little smaller than a last word alone on its line.
      const size = titleSizes.find((each) => set('bold', each).widthOfString(words) <= width) ?? titleSizes[0];
      put('H1', () => set('bold', size).text(words, margin, doc.y, { width, align: 'center' }));
      doc.y += 6;
    },
    heading: (content) => {
      roomFor(40);
      doc.y += 4;
      put('H2', () => set('bold', 12).text(content, margin, doc.y, { width }));
      doc.y += 3;
    },
    text,
    line: (label, words) => {
      if (words === undefined || words === '') return;
      const value = breakable(words);
      roomFor(set('bold').heightOfString(`${label}: ${value}`, { width }));
      put('P', () => {
        set().text(`${label}: `, margin, doc.y, { width, continued: true });
        set('bold').text(value, { width });
      });
      doc.y += 2;
    },
    blank: (label) => {
      const dots = Math.floor((width - set().widthOfString(`${label}: `)) / doc.widthOfString('.'));
      roomFor(doc.currentLineHeight());
      put('P', () => set().text(`${label}: ${'.'.repeat(Math.max(20, dots - 1))}`, margin, doc.y, { width }));
      doc.y += 3;
    },
    table,
    columns,
    qr,
    stamp,
    space: (points) => void (doc.y += points),
    room: (points) => void roomFor(points),
    spot: (prefix, { from, size }) => {
      roomFor(size * 1.3);
      const [x, y] = [margin + from * width, doc.y];
      if (prefix !== '') put('P', () => set('regular', size).text(prefix, x, y, { lineBreak: false }));
      const wide = set('regular', size).widthOfString(prefix);
      doc.x = margin;
      doc.y = y;
      return doc.page === first ? { x: x + wide, y: y + ascent * size, size } : undefined;
    },
    footCorner: (size) => ({ x: margin, y: doc.page.height - margin - size, size }),
    foot: (words, size) => {
      const at = doc.y;
      const top = doc.page.height - margin - size;
      doc.switchToPage(0);
      put('P', () => set('italic', 9).text(words, margin + size + 8, top + 30, { width: width - size - 8 }));
      doc.switchToPage(doc.bufferedPageRange().count - 1);
      doc.y = at;
    },
    bytes: () => {
      root.end();
      doc.end();
      return whole;
    },
  };
};
