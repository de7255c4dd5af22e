/** The most drafts one import makes. */
export const mostImported = 5000;
/** So many drafts are made by one call, in one transaction. */
export const importChunk = 12;
/** So many drafts are looked at by one call that undoes. */
export const undoChunk = 200;
