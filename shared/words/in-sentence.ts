import type { Text } from './text.ts';

const inSentence = (label: string): string => {
  const bare = label.trim().replace(/[\s:*.?]+$/u, '');
  const [first = '', second = ''] = bare;
  const isAbbreviation = second !== '' && second !== second.toLowerCase();
  return isAbbreviation ? bare : first.toLowerCase() + bare.slice(first.length);
};

/** A label inside a sentence: `Họ tên của trẻ` becomes `họ tên của trẻ`, `CCCD` stays, a closing `?` or `:` goes. */
export const labelInSentence = (label: Text): Text => ({ vi: inSentence(label.vi), en: inSentence(label.en) });
