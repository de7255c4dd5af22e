const shifted = (sum: number): number => (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;

/** CRC-16/CCITT-FALSE (polynomial 1021, begun with FFFF) of ASCII, as four capital hex digits: `123456789` gives `29B1`. */
export const crc16 = (text: string): string => {
  let sum = 0xffff;
  for (const sign of text) {
    sum ^= sign.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) sum = shifted(sum);
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
};
