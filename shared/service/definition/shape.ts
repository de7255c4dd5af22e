import { isRecord } from '../answer-shapes.ts';
import written from './definition-schema.json' with { type: 'json' };

/** What this house uses of JSON Schema. */
export type Shape = {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: boolean | Shape;
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  anyOf?: Shape[];
  oneOf?: Shape[];
};

/** The shape of a whole definition. */
export const serviceShape: Shape = written;

const named = (written as unknown as { $defs: Record<string, Shape> }).$defs;

/** Once for every shape: the same few are asked for at every keystroke. */
const once = <Found>(find: (shape: Shape) => Found): ((shape: Shape) => Found) => {
  const known = new WeakMap<Shape, { found: Found }>();
  return (shape) => {
    const before = known.get(shape) ?? { found: find(shape) };
    known.set(shape, before);
    return before.found;
  };
};

/** A shape as written or, where it only refers to another, that one. */
export const shapeOf: (shape: Shape) => Shape = once((shape) => {
  const { $ref, ...beside } = shape;
  return $ref === undefined ? shape : { ...shapeOf(named[$ref.replace('#/$defs/', '')] ?? {}), ...beside };
});

/** The shapes of which a value has one; none where there is nothing to choose from. */
export const optionsOf: (shape: Shape) => Shape[] = once((shape) =>
  (shape.anyOf ?? shape.oneOf ?? []).map(shapeOf).flatMap((option) => {
    const inner = optionsOf(option);
    return inner.length === 0 ? [option] : inner;
  }),
);

type Part = { name: string; shape: Shape };

/** What an object must have, and what of it is constant. */
const needed = once(({ properties = {}, required = [] }) => {
  const parts = required.map((name): Part => ({ name, shape: shapeOf(properties[name] ?? {}) }));
  return { parts, constant: parts.filter(({ shape }) => 'const' in shape) };
});

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number',
  array: Array.isArray,
  object: isRecord,
  null: (value) => value === null,
};

/** Has the value the JSON type of the shape? */
export const isOfType = ({ type }: Shape, value: unknown): boolean =>
  type === undefined || [type].flat().some((each) => types[each]?.(value));

/** Is the value one of those listed, where a list is given? */
export const isListed = (shape: Shape, value: unknown): boolean => shape.enum?.includes(value) ?? true;

/** Objects are told apart by what is constant in them, else by the parts they must have. */
const isMeant = (option: Shape, value: unknown): boolean => {
  if ('const' in option) return value === option.const;
  if (!isOfType(option, value) || !isRecord(value)) return isOfType(option, value);
  const { parts, constant } = needed(option);
  if (constant.length > 0) return constant.every(({ name, shape }) => shape.const === value[name]);
  return parts.every(({ name, shape }) => Object.hasOwn(value, name) && isListed(shape, value[name]));
};

/** The option a value is meant as, however unfinished it is. */
export const optionFor = (options: Shape[], value: unknown): Shape | undefined =>
  options.find((option) => isMeant(option, value));
