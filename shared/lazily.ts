import type * as z from 'zod';

/**
 * A schema that is built when it is first looked at, once, and is that schema in everything: loading a module builds nothing, so a cold
 * start pays only for what its first call parses. Every schema of a module is made so; its parts stand inside it.
 */
export const lazily = <Schema extends z.ZodType>(build: () => Schema): Schema => {
  let built: Schema | undefined;
  const schema = (): Schema => (built ??= build());
  return new Proxy({} as Schema, {
    get: (_, name, self): unknown => Reflect.get(schema(), name, self),
    has: (_, name) => Reflect.has(schema(), name),
    // zod keeps a method on the schema once it was asked for.
    defineProperty: (_, name, as) => Reflect.defineProperty(schema(), name, as),
  });
};
