/** Latin letters without accents and digits, words parted by one space. */
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** As many whole words as fit; a first word that is too long is cut. */
const words = (text: string, longest: number): string[] => {
  const [first = '', ...others] = ascii(text).split(' ');
  const kept = [first.slice(0, longest)];
  for (const word of others) {
    if ([...kept, word].join(' ').length > longest) break;
    kept.push(word);
  }
  return kept;
};

/** As long as any id may be; those of questions and sections may be no longer. */
const longestId = 60;

const numbered = (id: string, count: number): string => `${id.slice(0, longestId - String(count).length)}${count}`;

/** The id itself, or with the first number that makes it free; names every object already has are never free. */
export const freeId = (id: string, taken: readonly string[]): string => {
  const isFree = (candidate: string) => !taken.includes(candidate) && !(candidate in {});
  if (isFree(id)) return id;
  let count = 2;
  while (!isFree(numbered(id, count))) count += 1;
  return numbered(id, count);
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The id of a question or section from its Vietnamese label: `Ngày sinh` becomes `ngaySinh`, a second one `ngaySinh2`. */
export const camelId = (label: string, taken: readonly string[]): string => {
  const [first = '', ...others] = words(label, 40);
  const id = `${first}${others.map(capital).join('')}`;
  return freeId(/^[a-z]/.test(id) ? id : `muc${capital(id)}`, taken);
};

/** The id of a case, document, step, fee line or choice from its Vietnamese name: `Cấp mới` becomes `cap-moi`. */
export const slugId = (name: string, taken: readonly string[]): string => {
  const id = words(name, longestId).join('-');
  return freeId(id === '' ? 'muc' : id, taken);
};
