import { Refusal } from '#shared/errors.ts';

/** Where the next page starts, as an opaque word. It names a sort key only: whose list it is comes from who asks. */
export const cursorAt = (sort: string): string => Buffer.from(sort).toString('base64url');

/** The sort key a cursor names; one that is not a place of that list is refused as 'invalid'. */
export const placeIn = (cursor: string, startsWith = ''): string => {
  const sort = Buffer.from(cursor, 'base64url').toString();
  if (!sort.startsWith(startsWith) || !/^[\dLR][\x20-\x7d]{1,499}$/.test(sort)) throw new Refusal('invalid');
  return sort;
};
