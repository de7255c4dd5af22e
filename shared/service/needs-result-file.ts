import type { Service } from './service.ts';

/** Must the result be a file? Where it is only handed over at the counter or sent by post, none need be attached. */
export const needsResultFile = ({ result }: Pick<Service, 'result'>): boolean => result.delivery.includes('online');
