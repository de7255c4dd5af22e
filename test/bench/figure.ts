/** One measured figure. `aim` is the most it may be; null: for information. */
export type Figure = { value: number; unit: string; aim: number | null; holds: boolean | null };

export type Figures = Record<string, Figure>;

const rounded = (value: number): number => Number(value.toPrecision(4));

/** A figure that may be at most `aim`. */
export const atMost = (aim: number, value: number, unit: string): Figure => ({
  value: rounded(value),
  unit,
  aim,
  holds: value <= aim,
});

/** A figure that must be exactly `aim`. */
export const exactly = (aim: number, value: number, unit: string): Figure => ({
  value: rounded(value),
  unit,
  aim,
  holds: value === aim,
});

/** A figure nobody aimed at, to understand the others by. */
export const forInformation = (value: number, unit: string): Figure => ({
  value: rounded(value),
  unit,
  aim: null,
  holds: null,
});
