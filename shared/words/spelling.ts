/** A name as it is told apart from others: accents count, case and spaces do not (`Thu` and `Thư` are two people). */
export const spelling = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
