/** So many dossiers are acted on by one request: each is a transaction, and all must be answered well within the 30 s of the API. */
export const mostSelected = 50;
