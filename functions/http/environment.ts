import type { ApiEnvironment } from '../environment.ts';

/** The variables infra sets; they were checked when it was compiled. */
export const environment = (): ApiEnvironment => process.env as ApiEnvironment;
