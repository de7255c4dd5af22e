/** Colours that a province chooses, as `#rrggbb`. */
export type Colours = {
  /** Behind the portal's name, and the edge of the footer. */
  header: string;
  /** The line below the name, and the mark in place of an emblem. */
  accent: string;
  /** Links and buttons. */
  action: string;
};

/** What every page lies on besides white. */
const cream = '#faf4f1';
const white = '#ffffff';

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The same colour, nearer to black by a share. */
export const darker = (colour: string, share: number): string =>
  `#${partsOf(colour)
    .map((part) =>
      Math.round(part * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What is read on or beside each colour, and the least contrast it needs: text 4.5, what only shows where something is 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const against: Record<keyof Colours, { others: (colours: Colours) => string[]; least: number }> = {
  header: { others: () => [white], least: 4.5 },
  accent: { others: ({ header }) => [header], least: 3 },
  action: { others: () => [white, cream], least: 4.5 },
};

/** How well a colour stands out where it is used: the worst contrast, and the least it needs. */
export const contrastOf = (name: keyof Colours, colours: Colours): { ratio: number; least: number } => {
  const { others, least } = against[name];
  return { ratio: Math.min(...others(colours).map((other) => contrast(colours[name], other))), least };
};
