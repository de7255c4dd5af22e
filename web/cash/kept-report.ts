import type { Sending } from './use-statement.ts';

/** What became of the statement last read to its end in this tab: whoever settles what is unclear comes back to it. */
let kept: Sending | undefined;

export const keptReport = (): Sending | undefined => kept;

export const keepReport = (sending: Sending): void => {
  kept = sending;
};

/** Whoever reads another statement, or signs out, is done with it. */
export const forgetReport = (): void => {
  kept = undefined;
};
