import { isRecord } from '../answer-shapes.ts';
import { fill } from '../../words/text.ts';
import type { DefinitionError } from './definition-error.ts';
import { placeOfItem, placeOfPart } from './place.ts';
import { isOfType, optionFor, optionsOf, serviceShape, shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { shapeWords } from './shape-words.ts';
import type { ShapeFault } from './shape-words.ts';

type Check = (shape: Shape, value: unknown, place: string) => DefinitionError[];

const fault = (which: ShapeFault, place: string, values: Record<string, string | number> = {}): DefinitionError[] => [
  { code: 'malformed', place, message: fill(shapeWords[which], values) },
];

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';
const isChoice = (shape: Shape): boolean => 'const' in shape || shape.enum !== undefined;

/** Blank languages are named by `checkDefinition`, which knows what a text is. */
const isLanguage = (place: string): boolean => place.endsWith('.vi') || place.endsWith('.en');

const patterns = new Map<string, RegExp>();

const matches = (pattern: string, text: string): boolean => {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made.test(text);
};

const checkString: Check = ({ maxLength = Infinity, minLength = 0, pattern, ...shape }, value, place) => {
  if (isBlank(value) && isLanguage(place)) return [];
  if (value === '' && minLength === 0 && pattern === undefined && !isChoice(shape)) return [];
  if (typeof value !== 'string') return fault(isBlank(value) ? 'missing' : 'wrong-form', place);
  if (value === '') return fault('missing', place);
  if (value.length > maxLength) return fault('too-long', place, { limit: maxLength });
  if (pattern === undefined || matches(pattern, value)) return [];
  return fault('wrong-form', place);
};

const checkNumber: Check = ({ minimum = -Infinity, maximum = Infinity, type }, value, place) => {
  if (isBlank(value)) return fault('missing', place);
  if (typeof value !== 'number' || (type === 'integer' && !Number.isSafeInteger(value)))
    return fault('not-whole', place);
  if (value < minimum) return fault('too-small', place, { limit: minimum });
  return value > maximum ? fault('too-large', place, { limit: maximum }) : [];
};

const checkList: Check = ({ items = {}, minItems = 0, maxItems = Infinity }, value, place) => {
  if (!Array.isArray(value)) return fault(isBlank(value) ? 'missing' : 'wrong-form', place);
  const inside = value.flatMap((item: unknown, at) => shapeErrors(items, item, placeOfItem(place, item, at)));
  if (value.length < minItems) return [...fault('too-few', place, { limit: minItems }), ...inside];
  return value.length > maxItems ? [...fault('too-many', place, { limit: maxItems }), ...inside] : inside;
};

const checkObject: Check = ({ properties = {}, required = [], additionalProperties }, value, place) => {
  // One with parts that must be there is missing part by part.
  if (value === undefined && required.length === 0) return fault('missing', place);
  if (value !== undefined && !isRecord(value)) return fault('wrong-form', place);
  const parts = isRecord(value) ? value : {};
  const unknown = Object.keys(parts).filter((name) => !Object.hasOwn(properties, name));
  return [
    ...Object.entries(properties).flatMap(([name, part]) =>
      Object.hasOwn(parts, name) || (required.includes(name) && !('default' in shapeOf(part)))
        ? shapeErrors(part, parts[name], placeOfPart(place, name))
        : [],
    ),
    ...(additionalProperties === false ? unknown.flatMap((name) => fault('unknown', place, { name })) : []),
  ];
};

const checks: Record<string, Check> = {
  string: checkString,
  integer: checkNumber,
  number: checkNumber,
  array: checkList,
  object: checkObject,
};

const checkChoice = (allowed: unknown[], value: unknown, place: string): DefinitionError[] => {
  if (allowed.includes(value)) return [];
  return fault(isBlank(value) ? 'not-chosen' : 'not-in-list', place);
};

const shapeErrors: Check = (written, value, place) => {
  const shape = shapeOf(written);
  const options = optionsOf(shape);
  if (options.length > 0) {
    const option = optionFor(options, value);
    if (option !== undefined) return shapeErrors(option, value, place);
    if (options.every((each) => 'const' in each))
      return checkChoice(
        options.map((each) => each.const),
        value,
        place,
      );
    return fault(isBlank(value) ? 'missing' : 'wrong-form', place);
  }
  if ('const' in shape) return checkChoice([shape.const], value, place);
  if (shape.enum !== undefined) return checkChoice(shape.enum, value, place);
  const check = typeof shape.type === 'string' ? checks[shape.type] : undefined;
  if (check !== undefined) return check(shape, value, place);
  return isOfType(shape, value) ? [] : fault('wrong-form', place);
};

/** Whatever of a definition is missing or has the wrong form, at its place; blank texts aside. Never throws. */
export const definitionShapeErrors = (definition: unknown): DefinitionError[] =>
  shapeErrors(serviceShape, definition, '');
