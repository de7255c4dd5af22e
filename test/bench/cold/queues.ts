/** The queues of a portal whose cloud is at one address: the SDK sends to the host a queue's address names. */
export const queuesAt = (cloud: string) => ({
  NOTICE_QUEUE_URL: `${cloud}/000000000000/notices`,
  SEARCH_QUEUE_URL: `${cloud}/000000000000/search`,
  NATIONAL_QUEUE_URL: `${cloud}/000000000000/national.fifo`,
  PUBLISH_QUEUE_URL: `${cloud}/000000000000/publish`,
});
