/** Marks an error as the PDF's own: it cannot be signed as it is, whoever tries. */
export const unsignable = 'unsignable';

/** Is it the PDF that cannot be signed, and no outage? */
export const isUnsignable = (error: unknown): boolean => error instanceof Error && error.cause === unsignable;
