const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable =
  /^(ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?!aa|ee|oo|ii|uu)[aăâeêioôơuưy]{1,3}(ch|ng|nh|[cmnpt])?$/;

/** Could this be a Vietnamese syllable? One tone at most, its letters in their order. A keyboard that changed letters seldom leaves one. */
export const isSyllable = (word: string): boolean => {
  const parts = word.toLowerCase().normalize('NFD');
  return (parts.match(tone)?.length ?? 0) <= 1 && syllable.test(parts.replace(tone, '').normalize('NFC'));
};

/** Abbreviations of addresses have no vowel: `TP`, `TDP`, `P`. */
export const isAbbreviation = (word: string): boolean => /^[bcdđghklmnpqrstvx]{1,4}$/i.test(word);

/** Is there no accent in all of it, though it has several words? Then they may have been lost on the way. */
export const hasLostAccents = (text: string): boolean => /\s/.test(text) && /^[\x20-\x7e]*$/.test(text);
