/** The time on the wall, for what no request brings a time: an instant. */
export const realTime = (): string => new Date(Date.now()).toISOString();
