import type { UseCase } from '../http/call.ts';

/** The function runs; it asks nobody else. */
export const health: UseCase<'health'> = () => Promise.resolve({ status: 'ok' });
