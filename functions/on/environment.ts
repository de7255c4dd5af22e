import type { Environment } from '../environment.ts';

/** The variables infra sets; they were checked when it was compiled. */
export const environment = <E extends Environment = Environment>(): E => process.env as E;
