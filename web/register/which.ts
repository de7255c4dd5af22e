/** A register: of one's unit, or of one that ended and left its registers to it. */
export type Which = { year: string; unit: string | undefined };

/** Where a register stands at the desk. */
export const registerAt = ({ year, unit }: Which): string =>
  `?register=${year}${unit === undefined ? '' : `&unit=${encodeURIComponent(unit)}`}`;

/** The unit as the API is asked for it. */
export const unitIn = ({ unit }: Which): { unit?: string } => (unit === undefined ? {} : { unit });
