/** A route that fits a call, with its path parameters decoded. */
export type Matched<Target> = {
  readonly key: string;
  readonly target: Target;
  readonly parameters: Readonly<Record<string, string>>;
};

type Compiled<Target> = {
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly target: Target;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isGreedy = (segment: string): boolean => segment.endsWith('+}');
const isParameter = (segment: string): boolean => segment.startsWith('{');
const rank = (segment: string): number => (isGreedy(segment) ? 2 : isParameter(segment) ? 1 : 0);

const parametersOf = (pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of pattern.entries()) {
    const actual = path[index];
    if (actual === undefined) return undefined;
    if (isGreedy(segment)) {
      parameters[segment.slice(1, -2)] = path.slice(index).map(decode).join('/');
      return parameters;
    }
    if (isParameter(segment)) {
      if (actual === '') return undefined;
      parameters[segment.slice(1, -1)] = decode(actual);
    } else if (segment !== decode(actual)) return undefined;
  }
  return pattern.length === path.length ? parameters : undefined;
};

const moreSpecific = <Target>(one: Compiled<Target>, other: Compiled<Target>): number => {
  for (let index = 0; index < Math.max(one.segments.length, other.segments.length); index += 1) {
    const difference = rank(one.segments[index] ?? '') - rank(other.segments[index] ?? '');
    if (difference !== 0) return difference;
  }
  return Number(one.method === 'ANY') - Number(other.method === 'ANY');
};

/** Chooses the route of a call as an HTTP API does: what is spelt out before `{name}` before `{name+}` before `$default`; a method before ANY. */
export const routeMatcher = <Target>(
  routes: readonly { readonly key: string; readonly target: Target }[],
): ((method: string, path: string) => Matched<Target> | undefined) => {
  const fallback = routes.find(({ key }) => key === '$default');
  const compiled = routes
    .filter(({ key }) => key !== '$default')
    .map(({ key, target }): Compiled<Target> => {
      const [method = '', path = ''] = key.split(' ');
      return { key, method, segments: path.split('/').slice(1), target };
    })
    .sort(moreSpecific);
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const { key, method: allowed, segments: pattern, target } of compiled) {
      if (allowed !== method && allowed !== 'ANY') continue;
      const parameters = parametersOf(pattern, segments);
      if (parameters) return { key, target, parameters };
    }
    return fallback && { ...fallback, parameters: {} };
  };
};
