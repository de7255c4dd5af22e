/** In what capacity someone files: for oneself, as parent or guardian, on a written authorisation, or for an organisation. */
export const capacities = ['self', 'parent', 'guardian', 'authorised', 'organisation'] as const;
export type Capacity = (typeof capacities)[number];
