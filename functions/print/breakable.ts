/** Characters that fit on a line of the widest column, with room to spare. */
const longestWord = 60;
const endless = new RegExp(`[^ \\t\\r\\n]{${longestWord}}(?=[^ \\t\\r\\n])`, 'gu');

/** Text whose words all fit on a line: laying out one endless word takes time by its square, and would hold up the printer. */
export const breakable = (text: string): string => text.replace(endless, '$&\n');
