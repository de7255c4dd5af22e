/** The one table: its key, its indexes (each named for its question) and the attribute that says when an item may go. */
export const tableShape = {
  partitionKey: 'PK',
  sortKey: 'SK',
  expires: 'expiresAt',
  indexes: [
    /** One's own dossiers, newest change first. */
    { name: 'byOwner', partitionKey: 'ownerKey', sortKey: 'ownerSort' },
    /** An agency's queue in one bucket and shard, by due date. */
    { name: 'byQueue', partitionKey: 'queueKey', sortKey: 'queueSort' },
    /** What one member of staff holds, by due date. */
    { name: 'byHolder', partitionKey: 'holderKey', sortKey: 'holderSort' },
  ],
} as const;
