/** The portal's clock, as far as a reply told it: from the instant it gave on, as long as the page is open. Answers an ISO instant. */
export const portalTime = (at: string, elapsed: () => number = () => performance.now()): (() => string) => {
  const ahead = Date.parse(at) - elapsed();
  return () => new Date(ahead + elapsed()).toISOString();
};
