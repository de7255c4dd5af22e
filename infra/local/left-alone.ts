/**
 * Calls back once whoever started us is gone. npm passes a signal to its shell only, and the shell ends without passing it on: under npm
 * nobody else tells us. Started by hand we may outlive a terminal.
 */
export const whenLeftAlone = (then: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 250);
  watch.unref();
};
