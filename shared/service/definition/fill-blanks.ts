import { isRecord } from '../answer-shapes.ts';
import type { Service } from '../service.ts';
import { isListed, isOfType, optionFor, optionsOf, serviceShape, shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

const isNumber = ({ type }: Shape): boolean => type === 'integer' || type === 'number';

/** What stands where nothing is written yet; undefined for a number and for a choice nobody made. */
const blankOf = (written: Shape): unknown => {
  const shape = shapeOf(written);
  if ('default' in shape) return shape.default;
  if ('const' in shape) return shape.const;
  if (shape.enum !== undefined) return undefined;
  const options = optionsOf(shape);
  if (options.length > 0) return options.every((option) => 'const' in option) ? undefined : blankOption(options);
  if (shape.type === 'object') return filledObject(shape, {});
  if (shape.type === 'array') return [];
  if (shape.type === 'boolean') return false;
  return shape.type === 'string' ? '' : undefined;
};

const isWhole = (blank: unknown): boolean =>
  isRecord(blank) ? Object.values(blank).every(isWhole) : blank !== '' && blank !== undefined;

/** The option that says something even when blank, like a condition of no comparisons, else the first. */
const blankOption = (options: Shape[]): unknown => {
  const whole = options.find((option) => isWhole(blankOf(option)));
  return blankOf(whole ?? options[0] ?? {});
};

/** Can it be shown as what is asked? A number may be half typed. */
const fits = (written: Shape, value: unknown): boolean => {
  const shape = shapeOf(written);
  const options = optionsOf(shape);
  if (options.length > 0) return optionFor(options, value) !== undefined;
  if (!isListed(shape, value)) return false;
  return isOfType(shape, value) || (isNumber(shape) && typeof value === 'string');
};

const filledObject = (shape: Shape, value: Record<string, unknown>): Record<string, unknown> => {
  const { properties, required = [] } = shape;
  if (properties === undefined) return value;
  const parts = Object.entries(properties).flatMap(([name, part]): [string, unknown][] => {
    if (Object.hasOwn(value, name) && fits(part, value[name])) return [[name, filled(part, value[name])]];
    const blank = required.includes(name) || 'default' in shapeOf(part) ? blankOf(part) : undefined;
    return blank === undefined ? [] : [[name, blank]];
  });
  return Object.fromEntries(parts);
};

const filledParts = (shape: Shape, value: object): unknown => {
  if (isRecord(value)) return filledObject(shape, value);
  const { items } = shape;
  if (!Array.isArray(value) || items === undefined) return value;
  return value.filter((item) => fits(items, item)).map((item: unknown) => filled(items, item));
};

type Made = { shape: Shape; made: unknown };
const before = new WeakMap<object, Made>();

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

const filled = (written: Shape, value: unknown): unknown => {
  const shape = shapeOf(written);
  const option = optionFor(optionsOf(shape), value);
  if (option !== undefined) return filled(option, value);
  if (!fits(shape, value)) return blankOf(shape);
  if (!isPart(value)) return value;
  const known = before.get(value);
  if (known?.shape === shape) return known.made;
  const made = filledParts(shape, value);
  before.set(value, { shape, made });
  if (isPart(made)) before.set(made, { shape, made });
  return made;
};

/**
 * A definition as one can work on it, however unfinished: what is missing is blank, what has the wrong form is left out. Numbers and
 * choices not made yet are undefined, a number half typed is the text typed. Parts that did not change stay the same objects.
 */
export const fillBlanks = (definition: object): Service => filled(serviceShape, definition) as Service;
