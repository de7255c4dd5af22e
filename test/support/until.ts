import { setTimeout as wait } from 'node:timers/promises';

/** Waits for what the portal does by itself after an answer: asks again until there is something. Throws after `seconds` without. */
export const until = async <Found>(
  what: string,
  look: () => Promise<Found | undefined> | Found | undefined,
  seconds = 20,
): Promise<Found> => {
  const latest = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > latest) throw new Error(`waited ${seconds} s for ${what}`);
    await wait(50);
  }
};
