/** Counts the zod schemas built while something is done: each begins with the definition of its `_zod`. */
export const schemasBuiltBy = async (does: () => Promise<unknown>): Promise<number> => {
  const define = Object.defineProperty;
  let built = 0;
  Object.defineProperty = (target: never, name: PropertyKey, attributes: PropertyDescriptor) => {
    if (name === '_zod') built += 1;
    return define(target, name, attributes);
  };
  try {
    await does();
    return built;
  } finally {
    Object.defineProperty = define;
  }
};
