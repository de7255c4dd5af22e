/** GSM 03.38: what a text message takes in seven bits, and what takes two of these signs. Anything else makes the whole message UCS-2. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '^{}\\[~]|€\f';

export type SmsLength = { alphabet: 'GSM-7' | 'UCS-2'; units: number; segments: number };

/** Can all of it be sent in the seven-bit alphabet, which holds no Vietnamese accents? */
export const isGsm = (text: string): boolean =>
  Array.from(text).every((sign) => basic.includes(sign) || extended.includes(sign));

/** How long a text message is: 160 signs alone or 153 a part without accents, 70 alone or 67 a part with them. */
export const smsLength = (text: string): SmsLength => {
  const gsm = isGsm(text);
  const units = gsm ? Array.from(text).reduce((sum, sign) => sum + (extended.includes(sign) ? 2 : 1), 0) : text.length;
  const [alone, part] = gsm ? [160, 153] : [70, 67];
  return { alphabet: gsm ? 'GSM-7' : 'UCS-2', units, segments: units <= alone ? 1 : Math.ceil(units / part) };
};
