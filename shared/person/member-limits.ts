/** An account at the staff's identity provider, as a token names it. */
export const accountPattern = /^[\x21-\x7e]{1,255}$/;
/** Longest name of a member of staff, in characters. */
export const longestMemberName = 200;
