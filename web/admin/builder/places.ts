import { isRecord } from '#shared/service/answer-shapes.ts';
import { placeOfItem, placeOfPart } from '#shared/service/definition/place.ts';
import { atItem, atPart, wayInWords, wholeSpot } from '#shared/service/draft/diff-spot.ts';
import type { DiffSpot } from '#shared/service/draft/diff-spot.ts';
import { differenceWords, partWords } from '#shared/words/definition-parts.ts';
import { fill, locales } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { inside, itemAt } from './spot.ts';
import type { Spot } from './spot.ts';

/** Is the place this one, or within it? */
export const isWithin = (place: string, holder: string): boolean =>
  holder === '' || place === holder || place.startsWith(`${holder}.`);

/** A place and all that it lies in, outermost first: `form`, `form.child`, `form.child.birthDate`. */
export const placesAround = (place: string): string[] =>
  place === '' ? [] : place.split('.').map((_, at, names) => names.slice(0, at + 1).join('.'));

type Step = string | number;

const partsOf = (value: unknown, from: string): { step: Step; part: unknown; place: string }[] => {
  if (Array.isArray(value))
    return value.map((part: unknown, step) => ({ step, part, place: placeOfItem(from, part, step) }));
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([step, part]) => ({ step, part, place: placeOfPart(from, step) }));
};

/** The keys and numbers that lead to a place, as far as there is something. */
const stepsTo = (value: unknown, place: string, from = ''): { steps: Step[]; reached: string } => {
  const ways = partsOf(value, from)
    .filter((each) => isWithin(place, each.place) && (each.place !== from || from !== place))
    .map(({ step, part, place: there }) => {
      const { steps, reached } = stepsTo(part, place, there);
      return { steps: [step, ...steps], reached };
    });
  const [nearest] = ways.sort((one, other) => other.reached.length - one.reached.length);
  return nearest !== undefined && nearest.reached.length > from.length ? nearest : { steps: [], reached: from };
};

/** The spot of a place; undefined where nothing is. */
export const spotAt = (root: Spot<object>, place: string): Spot<unknown> | undefined => {
  const { steps, reached } = stepsTo(root.value, place);
  if (reached !== place) return undefined;
  return steps.reduce<Spot<unknown>>(
    (spot, step) =>
      typeof step === 'number' ? itemAt(spot as Spot<unknown[]>, step) : inside(spot as Spot<object>, step as never),
    root,
  );
};

/** Is there something at the place, or could there be: a part left blank of something that is there? */
export const isThere = (definition: object, place: string): boolean => {
  const { reached } = stepsTo(definition, place);
  const rest = place.slice(reached === '' ? 0 : reached.length + 1);
  return rest === '' || (!rest.includes('.') && Object.hasOwn(partWords, rest));
};

const isLanguage = (step: Step): step is 'vi' | 'en' => locales.some((locale) => locale === step);

/** A section is named without the form, a question without its section: as differences name them. */
const standsAlone = (step: string, { key }: DiffSpot): boolean =>
  (step === 'sections' && key === 'form') || (step === 'fields' && key === 'sections');

/** A place in words: `Câu hỏi ‘Ngày sinh’ › Nhãn tiếng Anh`. */
export const placeInWords = (definition: object, place: string): Text => {
  const { steps, reached } = stepsTo(definition, place);
  const rest = place.slice(reached === '' ? 0 : reached.length + 1).split('.');
  let spot: DiffSpot = wholeSpot(undefined, definition);
  let value: unknown = definition;
  for (const step of [...steps, ...rest]) {
    if (step === '') continue;
    const part = (value as Record<Step, unknown> | undefined)?.[step];
    if (typeof step === 'number') spot = atItem(spot, part, step);
    else if (isLanguage(step)) spot = { ...spot, way: inLanguage(spot.way, step) };
    else spot = atPart(standsAlone(step, spot) ? { ...spot, way: [] } : spot, step);
    value = part;
  }
  return wayInWords(spot);
};

const inLanguage = (way: Text[], language: 'vi' | 'en'): Text[] => [
  ...way.slice(0, -1),
  fill(differenceWords.language[language], { part: way.at(-1) ?? differenceWords.text }),
];
