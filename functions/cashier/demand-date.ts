import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { lazily } from '#shared/lazily.ts';

const LocalDate = lazily(() => z.iso.date());

/** A local date that stands in an address; refuses 'not-found' what is none. */
export const demandDate = (text: string): string => {
  const read = LocalDate.safeParse(text);
  if (!read.success) throw new Refusal('not-found');
  return read.data;
};
