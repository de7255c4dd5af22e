const prefix = 'typed.';

type Kept = { who: string; typed: unknown };

/**
 * Keeps what is being typed at a place, by whom, in this tab: an expired sign-in or a reload loses nothing, closing the tab forgets. Texts and
 * choices alone: no file, and nothing of a payment. Answers whether it was kept.
 */
export const keepTyped = (place: string, who: string, typed: unknown): boolean => {
  try {
    sessionStorage.setItem(prefix + place, JSON.stringify({ who, typed } satisfies Kept));
    return true;
  } catch {
    // A full or closed storage is no reason to stop typing.
    return false;
  }
};

/** Forgets what was typed at one place, once it is sent or given up. */
export const forgetTyped = (place: string): void => sessionStorage.removeItem(prefix + place);

/** What this person was typing here; somebody else's is not shown. */
export const typedBefore = (place: string, who: string): unknown => {
  const found = JSON.parse(sessionStorage.getItem(prefix + place) ?? 'null') as Kept | null;
  return found?.who === who ? found.typed : undefined;
};

/** Forgets all that was typed in this tab: at signing out. */
export const forgetAllTyped = (): void =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .forEach((key) => sessionStorage.removeItem(key));
