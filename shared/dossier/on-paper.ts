import type { Dossier } from './dossier.ts';

/** Did it come on paper, to a counter or by public post? What was filed online is gone on with there. */
export const isOnPaper = ({ channel }: Pick<Dossier, 'channel'>): boolean =>
  channel === 'counter' || channel === 'post';

/** Is what was asked for in addition taken in at the counter? Also what the National Portal sent: whoever filed there has no account here to answer with. */
export const isSupplementedAtCounter = ({ channel }: Pick<Dossier, 'channel'>): boolean => channel !== 'online';
