/** Most papers of one kind that anybody counts at a counter. */
export const mostCounted = 99;
