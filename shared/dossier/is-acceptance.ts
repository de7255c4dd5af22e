import type { ActionType } from './lifecycle.ts';

/** Does this action accept a dossier: one sent in, or one received on paper at a counter? From then on the time limit runs (NĐ 61/2018 Đ17.3). */
export const isAcceptance = (action: ActionType): boolean => action === 'accept' || action === 'receive';
