/** What was opened, to be closed together. */
export type Closing = {
  /** Notes something that must be closed. Throws once the end has begun; what came too late is closed with the rest. */
  readonly add: <T extends { readonly close: () => unknown }>(opened: T) => T;
  /** Closes last first, whatever fails on the way. */
  readonly close: () => Promise<void>;
};

/** Nothing opened yet. When `signal` aborts, everything is closed at once. */
export const closing = (signal?: AbortSignal): Closing => {
  const steps: (() => unknown)[] = [];
  let ending: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch {
        // The rest must be closed all the same.
      }
    }
  };
  const close = (): Promise<void> => {
    ending = (ending ?? Promise.resolve()).then(drain);
    return ending;
  };
  signal?.addEventListener('abort', () => void close());
  return {
    add: (opened) => {
      steps.push(() => opened.close());
      if (ending || signal?.aborted) throw new Error('ended before it was ready');
      return opened;
    },
    close,
  };
};
