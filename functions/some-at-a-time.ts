/** Does something for each, so many at a time, and gives the results in order; the first error ends it. */
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
      results[at] = await work(all[at] as In, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, worker));
  return results;
};
