import { sameJson } from '#shared/service/draft/same-json.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (typed: unknown, base: unknown, latest: unknown): unknown => {
  if (sameJson(typed, base)) return latest;
  if (!isFields(typed) || !isFields(base) || !isFields(latest)) return typed;
  const names = [...new Set([...Object.keys(typed), ...Object.keys(latest)])];
  const fields = names.map((name) => [name, merged(typed[name], base[name], latest[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
};

/** What is typed, on a newer state: fields nobody touched here are taken over from it, whatever was typed stays. */
export const rebased = <Typed>(typed: Typed, base: Typed, latest: Typed): Typed => merged(typed, base, latest) as Typed;
