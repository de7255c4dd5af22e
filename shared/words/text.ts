/** The languages people read, Vietnamese first. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One wording in every language; a missing one does not compile. `{name}` marks a value filled in by `say`. */
export type Text = { vi: string; en: string };

/** The text in one language, its `{marks}` filled; an unknown mark stays visible, so that a slip is seen. */
export const say = (text: Text, locale: Locale, values: Record<string, string | number> = {}): string =>
  text[locale].replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));

/** Both languages filled with the same values, for what is stored and read later. */
export const fill = (text: Text, values: Record<string, string | number | Text>): Text => {
  const inLocale = (locale: Locale) =>
    say(
      text,
      locale,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]),
      ),
    );
  return { vi: inLocale('vi'), en: inLocale('en') };
};
