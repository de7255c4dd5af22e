/** Whose an intake is while an officer writes it: whoever began it at a counter. */
export const writtenBy = (staffId: string): string => `desk-${staffId}`;

/** Whoever was at a counter and gave no number, and whose an intake is that was thrown away: nobody ever signs in as this. */
export const walkInWithout = (dossierId: string): string => `walk-in-without-${dossierId}`;
