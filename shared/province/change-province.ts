import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { provinceViolationWords } from '../words/province-violations.ts';
import type { ProvinceViolation } from '../words/province-violations.ts';
import { fill, locales } from '../words/text.ts';
import { contrastOf } from './colours.ts';
import type { Colours } from './colours.ts';
import { isEmblem } from './emblem.ts';
import type { Province } from './province.ts';
import { ratioWords } from './ratio-words.ts';

const violation = (path: string, rule: ProvinceViolation, values = {}): Violation => ({
  path,
  rule,
  message: fill(provinceViolationWords[rule], values),
});

/** The colours that cannot be told apart well enough where they are used (WCAG 2.2, 1.4.3 and 1.4.11). */
export const colourViolations = (colours: Colours): Violation[] =>
  (Object.keys(colours) as (keyof Colours)[]).flatMap((name) => {
    const { ratio, least } = contrastOf(name, colours);
    if (ratio >= least) return [];
    const values = { ratio: ratioWords(ratio), least: ratioWords(least) };
    return [violation(`colours.${name}`, `${name}-too-faint`, values)];
  });

/** The province as it is to be; refuses 'invalid' colours that are too faint, an emblem that is no PNG, pages without Vietnamese, and what changes nothing. */
export const changeProvince = (before: Province, asked: Province): Province => {
  const after: Province = { ...asked, languages: locales.filter((locale) => asked.languages.includes(locale)) };
  const violations = colourViolations(after.colours);
  if (!after.languages.includes('vi')) violations.push(violation('languages', 'without-vietnamese'));
  if (after.emblem !== undefined && !isEmblem(after.emblem)) violations.push(violation('emblem', 'no-emblem'));
  if (violations.length === 0 && sameJson(before, after)) violations.push(violation('portal', 'nothing-changed'));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return after;
};
