import { readDay } from '../../table/read-day.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?[AaPp][Mm])?`;
const before = new RegExp(`^${time}\\s+`);
const after = new RegExp(`(?:\\s+-?\\s*|T)${time}$`);

/** The local date of a line of a statement, with or without a time of day: `23/11/2026 09:15:02`, `2026-11-23`; undefined where it is none. */
export const readLocalDate = (text: string): string | undefined =>
  readDay(text.trim().replace(before, '').replace(after, ''));
