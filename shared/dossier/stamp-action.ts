import type { IssuedResult } from '../result/issued-result.ts';

/** What the registrar does: the portal numbers and seals the files first, so that no request brings this as it is. */
export type StampAction = { type: 'stamp'; version: number; issued: IssuedResult };
