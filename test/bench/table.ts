import type { Figure, Figures } from './figure.ts';

const verdict = ({ holds }: Figure): string => (holds === null ? '' : holds ? 'holds' : 'SHORT');

/** A section's figures as people read them: what holds and what falls short alike. */
export const table = (section: string, figures: Figures): string => {
  const rows = Object.entries(figures).map(([name, figure]) => [
    name,
    String(figure.value),
    figure.unit,
    figure.aim === null ? '' : String(figure.aim),
    verdict(figure),
  ]);
  const all = [['figure', 'value', 'unit', 'aim', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 1 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [section, ...all.map((row) => `  ${line(row)}`), ''].join('\n');
};
