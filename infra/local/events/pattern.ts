/** Whether an event matches a pattern of EventBridge (or of a filter on an event source). */
export type Matcher = (event: unknown) => boolean;

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown): string[] => [value].flat().filter((part): part is string => typeof part === 'string');

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

const numeric = (argument: unknown): Test => {
  if (!Array.isArray(argument) || argument.length % 2 !== 0)
    throw new Error('numeric needs pairs of comparison and number');
  const tests: ((value: number) => boolean)[] = [];
  for (let index = 0; index < argument.length; index += 2) {
    const compare = comparisons[String(argument[index])];
    if (!compare)
      throw new Error(`the runner does not know the comparison ${String(argument[index])} in an event pattern`);
    const bound = Number(argument[index + 1]);
    tests.push((value) => compare(value, bound));
  }
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
};

const wildcard = (pattern: string): Test => {
  const expression = new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );
  return (value) => typeof value === 'string' && expression.test(value);
};

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  prefix: (argument) =>
    isRecord(argument)
      ? (value) =>
          typeof value === 'string' &&
          value.toLowerCase().startsWith(String(argument['equals-ignore-case']).toLowerCase())
      : (value) => typeof value === 'string' && value.startsWith(String(argument)),
  suffix: (argument) => (value) => typeof value === 'string' && value.endsWith(String(argument)),
  'equals-ignore-case': (argument) => (value) =>
    typeof value === 'string' && value.toLowerCase() === String(argument).toLowerCase(),
  wildcard: (argument) => wildcard(String(argument)),
  numeric,
  'anything-but': (argument) => {
    if (!isRecord(argument)) {
      const refused = [argument].flat();
      return (value) => value !== undefined && !refused.includes(value);
    }
    const [[name, inner] = ['', undefined]] = Object.entries(argument);
    const operator = name === 'anything-but' ? undefined : operators[name];
    if (!operator) throw new Error(`the runner does not know anything-but ${name} in an event pattern`);
    const tests = texts(inner).map((text) => operator(text));
    return (value) => value !== undefined && !tests.some((test) => test(value));
  },
};

const leaf = (rule: unknown): Test => {
  if (!isRecord(rule)) return (value) => value === rule;
  const [[name, argument] = ['', undefined], ...others] = Object.entries(rule);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator || others.length > 0) throw new Error(`the runner does not know ${name} in an event pattern`);
  return operator(argument);
};

const isExists = (rule: unknown): rule is { exists: boolean } => isRecord(rule) && typeof rule.exists === 'boolean';

const field = (rules: readonly unknown[]): Test => {
  const presence = rules.filter(isExists);
  const tests = rules.filter((rule) => !isExists(rule)).map(leaf);
  return (value) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    const present = value !== undefined && !isRecord(value);
    if (presence.some(({ exists }) => exists === present)) return true;
    return present && values.some((one) => tests.some((test) => test(one)));
  };
};

const node = (pattern: unknown): Test => {
  if (Array.isArray(pattern)) return field(pattern);
  if (!isRecord(pattern)) throw new Error(`an event pattern has ${JSON.stringify(pattern)} where a list belongs`);
  const parts = Object.entries(pattern).map(([name, inner]): Test => {
    if (name === '$or') {
      if (!Array.isArray(inner)) throw new Error('$or needs a list of patterns');
      const choices = inner.map(node);
      return (value) => choices.some((choice) => choice(value));
    }
    const test = node(inner);
    return (value) => {
      const holders: unknown[] = Array.isArray(value) ? value : [value];
      return holders.some((holder) => test(isRecord(holder) ? holder[name] : undefined));
    };
  });
  return (value) => parts.every((part) => part(value));
};

/** Reads a pattern. Throws, naming it, on an operator that the runner does not know. */
export const matcherOf = (pattern: unknown): Matcher => node(pattern);

/** Reads the filters of an event source: without any, everything passes; else one must match. */
export const filterOf = (filters: readonly { readonly Pattern: string }[] = []): Matcher => {
  const matchers = filters.map(({ Pattern }) => matcherOf(JSON.parse(Pattern)));
  return (event) => matchers.length === 0 || matchers.some((matches) => matches(event));
};
