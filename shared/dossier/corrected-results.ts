import type { Dossier } from './dossier.ts';

/** The results issued before, of which the one taken back gives way to the one of this number. */
export const correctedBy = ({ results = [] }: Dossier, number: string): NonNullable<Dossier['results']> =>
  results.map((each) =>
    each.standing === 'withdrawn' ? { ...each, standing: 'corrected' as const, correctedBy: number } : each,
  );

/** Taken back until another stands in its place: whoever checks one of these is told. */
export const takenBack = ({ results }: Dossier): Pick<Dossier, 'results'> =>
  results === undefined
    ? {}
    : {
        results: results.map((each) =>
          each.standing === 'valid' ? { ...each, standing: 'withdrawn' as const } : each,
        ),
      };
