/** Does something for each, so many at a time, and gives the results in order. After the first error nothing more is begun; it is thrown once all is still. */
export const someAtATime = async <In, Out>(
  all: readonly In[],
  width: number,
  work: (one: In, at: number) => Promise<Out>,
): Promise<Out[]> => {
  const results: Out[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) {
      const at = next;
      next += 1;
      try {
        results[at] = await work(all[at] as In, at);
      } catch (error) {
        next = all.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, all.length) }, worker));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return results;
};
