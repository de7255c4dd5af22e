import { Refusal } from '#shared/errors.ts';
import type { Chain } from '../store/kept.ts';

/** Refuses 'edited-meanwhile', with the version there is now, a change that was made on another. */
export const demandVersion = ({ events }: Pick<Chain, 'events'>, version: number): void => {
  if (events !== version) throw new Refusal('edited-meanwhile', { current: { version: events } });
};
