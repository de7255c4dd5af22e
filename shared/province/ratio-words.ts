import type { Text } from '../words/text.ts';

/** A ratio for people, cut and not rounded: what is said to be 4.5 is 4.5. */
export const ratioWords = (ratio: number): Text => {
  const en = (Math.floor(ratio * 10) / 10).toFixed(1);
  return { vi: en.replace('.', ','), en };
};
