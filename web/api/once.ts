/** Fetches once for all who ask; a failure is forgotten, so that whoever asks again tries again. */
export const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let fetched: Promise<Value> | undefined;
  return () =>
    (fetched ??= load().catch((error: unknown) => {
      fetched = undefined;
      throw error;
    }));
};
