import type { Dossier } from './dossier.ts';

/** Did it come on paper, to a counter or by public post? What was filed online, here or at the National Portal, is gone on with there. */
export const isOnPaper = ({ channel }: Pick<Dossier, 'channel'>): boolean =>
  channel === 'counter' || channel === 'post';
