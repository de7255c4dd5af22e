/** Most characters of each text of another system's service; names of procedures are long. */
export const externalLengths = { name: 600, summary: 1000, provider: 200, field: 200 } as const;

/** Most lines, and most characters of each. */
export const externalLines = { keywords: { lines: 40, length: 100 }, unverified: { lines: 20, length: 500 } } as const;

/** Most characters of an address. */
export const addressLength = 500;
