import { Refusal } from '#shared/errors.ts';

/** Stands in until the use case is there. */
export const notBuilt = (): Promise<never> => Promise.reject(new Refusal('not-found'));
