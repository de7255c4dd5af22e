/** The record without its undefined entries, so that what is stored has no holes. */
export const present = <Shape extends object>(record: Shape): Shape =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Shape;
