import type { Sheet } from '#functions/print/sheet.ts';

/** A sheet that keeps what is written on it as lines of text, tables as ` | ` rows, a QR as `[QR …]`, a stamp as `[STAMP …]`. */
export const recordingSheet = (): { sheet: Sheet; lines: string[] } => {
  const lines: string[] = [];
  const sheet: Sheet = {
    title: (text) => lines.push(`# ${text}`),
    heading: (text) => lines.push(`## ${text}`),
    text: (text) => lines.push(text),
    line: (label, value) => value !== undefined && value !== '' && lines.push(`${label}: ${value}`),
    blank: (label) => lines.push(`${label}: ……`),
    table: (columns, rows) =>
      lines.push(columns.map(({ title }) => title).join(' | '), ...rows.map((row) => row.join(' | '))),
    columns: (blocks) =>
      lines.push(
        ...blocks.map((block) =>
          block
            .map(({ text }) => text.trim())
            .filter(Boolean)
            .join(' / '),
        ),
      ),
    qr: (text) => lines.push(`[QR ${text}]`),
    stamp: (words) => lines.push(`[STAMP ${words}]`),
    space: () => undefined,
    room: () => undefined,
    spot: (prefix, { size }) => {
      lines.push(`${prefix}______`);
      return { x: 0, y: 0, size };
    },
    footCorner: (size) => ({ x: 0, y: 0, size }),
    foot: (words) => lines.push(words),
    bytes: () => Promise.resolve(new Uint8Array()),
  };
  return { sheet, lines };
};
