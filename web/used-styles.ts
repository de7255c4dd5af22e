type Rule = { opening: string; body: string | Rule[] };

/** Rules of compressed CSS, with those inside `@media` and `@supports`. */
const rulesIn = (css: string): Rule[] => {
  let at = 0;
  const read = (): Rule[] => {
    const rules: Rule[] = [];
    while (at < css.length && css[at] !== '}') {
      const brace = css.indexOf('{', at);
      if (brace < 0) break;
      const opening = css.slice(at, brace);
      at = brace + 1;
      if (/^@(media|supports|layer|container|keyframes)/.test(opening)) rules.push({ opening, body: read() });
      else rules.push({ opening, body: css.slice(at, (at = css.indexOf('}', at))) });
      at += 1;
    }
    return rules;
  };
  return read();
};

/** The selectors of a list, split at the commas that are not inside `:not(…)` and its like. */
const selectorsIn = (list: string): string[] => list.split(/,(?![^(]*\))/);

const classesOf = (selector: string): string[] =>
  [...selector.replace(/:(not|is|where)\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '');

const without = (rules: Rule[], used: (name: string) => boolean): string =>
  rules
    .map(({ opening, body }) => {
      if (typeof body !== 'string') {
        const inside = without(body, used);
        return inside === '' ? '' : `${opening}{${inside}}`;
      }
      if (opening.startsWith('@')) return `${opening}{${body}}`;
      const kept = selectorsIn(opening).filter((selector) => classesOf(selector).every(used));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');

/**
 * Compressed CSS without the rules for classes that no source names: a third of what the components bring. A class made of a beginning and
 * a value (`govuk-tag--${colour}`) counts by its beginning.
 */
export const usedStyles = (css: string, sources: string): string => {
  const words = new Set(sources.match(/[\w-]+/g));
  const beginnings = [...words].filter((word) => word.length > 3 && word.endsWith('-'));
  return without(rulesIn(css), (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning)));
};
