import { createHmac } from 'node:crypto';
import { depsAt } from './deps.ts';
import type { Container, Deps } from './deps.ts';
import { cashBooks } from './store/cash-books.ts';
import type { CashBooks } from './store/cash-books.ts';
import { members } from './store/members.ts';
import type { Members } from './store/members.ts';

/** What the use cases of a desk may touch besides: who of the staff is away, whether a day at the counter is closed, and what keys of kiosks are made with. */
export type OfficerDeps = Deps & {
  members: Members;
  cashBooks: CashBooks;
  /** The key (256 bits) of a kiosk, from a random seed: without the portal's own secret a seed opens nothing. */
  kioskKey: (seed: string) => string;
};

export const officerDepsAt = (container: Container, at: string): OfficerDeps => ({
  ...depsAt(container, at),
  members: members(container.table, container.random),
  cashBooks: cashBooks(container.table, container.random),
  kioskKey: (seed) =>
    createHmac('sha256', container.environment.ORIGIN_SECRET).update(`kiosk|${seed}`).digest('base64url'),
});
