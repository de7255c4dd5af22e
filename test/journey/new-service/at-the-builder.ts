import type { Locator } from 'playwright-core';
import { idOf } from '#web/kit/asked.tsx';
import { builderParts } from '#web/words/admin-builder.ts';
import type { AtKeys } from './told.ts';

/** The control at a place of the definition. */
export const at = ({ page }: AtKeys, place: string): Locator => page.locator(`[id="${idOf(place)}"]`);

/** Opens a part of the builder. */
export const openPart = async ({ page, keys }: AtKeys, part: keyof typeof builderParts): Promise<void> => {
  await keys.press(page.locator(`.mc-parts a[href*="part=${part}"]`));
  await page.locator('#builder-part', { hasText: builderParts[part].vi }).waitFor();
};

/** Opens a tab of a draft. */
export const openTab = async ({ page, keys }: AtKeys, name: string): Promise<void> => {
  const tab = page.locator('.mc-tabs a', { hasText: name });
  await keys.press(tab);
  await page.locator('.mc-tabs a[aria-current="page"]', { hasText: name }).waitFor();
};

/** Writes a text in both languages. */
export const writeBoth = async (who: AtKeys, place: string, vi: string, en: string): Promise<void> => {
  await who.keys.write(at(who, `${place}-vi`), vi);
  await who.keys.write(at(who, `${place}-en`), en);
};

/** Adds an item by its name: afterwards it is unfolded. */
export const addNamed = async ({ page, keys }: AtKeys, id: string, name: string): Promise<void> => {
  await keys.write(page.locator(`#${id}`), name);
  await page.keyboard.press('Enter');
};

/** Waits until what was written is saved. */
export const saved = async ({ page }: AtKeys): Promise<void> => {
  await page.locator('.mc-save[data-state="saved"]').waitFor();
};
