import type { UseCase } from '../http/call.ts';

/** Every unit that collects fees; there are some dozens. */
export const listCollectors: UseCase<'listCollectors'> = async (deps, { actor }) => {
  const [stored] = await Promise.all([deps.collectors.all(), actor]);
  return { collectors: stored.map(({ collector, events }) => ({ collector, version: events })) };
};
