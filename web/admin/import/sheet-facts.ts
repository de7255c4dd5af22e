/** Where a cell or a formula begins or ends, whoever wrote it: with a prefix or none, in either quotes. */
const tags = /<(\/?)(?:[\w.-]+:)?(c|f)(?=[\s/>])([^<>]*)/g;
const place = /(?:^|\s)r\s*=\s*["']([A-Z]+)(\d+)["']/;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0);

/** What is to be known of a sheet before it is read: its first cell with a formula, and how many cells it comes to up to the last one, empty ones too. */
export const sheetFacts = (xml: string): { formula: string | undefined; cells: number } => {
  let [cell, formula]: (string | undefined)[] = [];
  let [rows, columns] = [0, 0];
  for (const [, end, name, facts = ''] of xml.matchAll(tags)) {
    if (name === 'f') {
      formula ??= cell;
      continue;
    }
    const [, letters = '', row = ''] = place.exec(facts) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters));
    const isOver = end === '/' || facts.endsWith('/') || row === '';
    cell = isOver ? undefined : letters + row;
  }
  return { formula, cells: rows * columns };
};
