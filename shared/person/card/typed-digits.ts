/** Keys of the digit row as Windows' own Vietnamese layout types them: 1 to 4 are vowels, 5 to 9 tones, 0 is đ. */
const vowels: Record<string, string> = { ă: '1', â: '2', ê: '3', ô: '4', đ: '0' };
const tones: Record<string, string> = { '\u0300': '5', '\u0309': '6', '\u0303': '7', '\u0301': '8', '\u0323': '9' };

/** One character of the digit row; undefined what no digit key types. */
const digitsOf = (character: string): string | undefined => {
  if (/^\d$/.test(character)) return character;
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  const parts = Array.from(character.toLowerCase().normalize('NFD'));
  const tone = parts.find((part) => part in tones);
  const rest = parts
    .filter((part) => part !== tone)
    .join('')
    .normalize('NFC');
  if (rest === '') return tone && tones[tone];
  const vowel = vowels[rest];
  return vowel && `${vowel}${tone === undefined ? '' : (tones[tone] ?? '')}`;
};

/** A tone below was put before others by whatever composed the text: then nobody knows which was typed first. */
const hasLostOrder = (text: string): boolean =>
  text === text.normalize('NFC') && /\u0323+[\u0302\u0306]?[\u0300\u0301\u0303\u0309]/.test(text.normalize('NFD'));

/** The digits a scanner typed through a Vietnamese keyboard layout; undefined where they cannot be told surely. */
export const typedDigits = (typed: string): string | undefined => {
  const text = typed.replace(/\s/g, '');
  const found = Array.from(text, digitsOf);
  return found.includes(undefined) || hasLostOrder(text) ? undefined : found.join('');
};
