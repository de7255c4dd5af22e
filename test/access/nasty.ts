import { describe, expect, it } from 'vitest';
import { routes } from '#shared/api/routes.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Caller } from '#test/support/caller.ts';
import { expected, roles } from './expected.ts';
import { pick, requests } from './stage.ts';
import type { Stage } from './stage.ts';

/** What nobody types and anybody can send: for whatever kind a value should be, one that is wrong, endless or no key of a table. */
const nasty: readonly unknown[] = [
  null,
  -1,
  1e16,
  1e308,
  5e-324,
  '',
  '\u0000\u202e',
  'x'.repeat(3000),
  '9999-99-99',
  '__proto__',
  '../../x#y',
  [],
  [null],
  { a: { b: {} } },
];
const nastyNames = ['..', 'a#b', '\u0000', '__proto__', '00000000-0000-0000-0000-000000000001', 'x'.repeat(3000)];

type Spot = readonly (string | number)[];
const spotsIn = (value: unknown, at: Spot = []): Spot[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => spotsIn(part, [...at, Array.isArray(value) ? Number(key) : key]))
    : []),
];
const replaced = (value: unknown, [first, ...rest]: Spot, by: unknown): unknown => {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, at) => (at === first ? replaced(part, rest, by) : (part as unknown)));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
};

/** Every route, asked by somebody it is for, with each part of its body and path made nasty in turn: refused or taken, never a fault. */
export const describeNasty = (stage: () => Stage, callerOf: (role: string) => Caller): void => {
  describe('what nobody types', () => {
    for (const name of Object.keys(routes) as RouteName[]) {
      const { body, path, reply } = routes[name] as { body?: unknown; path: string; reply: unknown };
      if ((body === undefined && !path.includes('{')) || reply === 'pdf') continue;
      it(`is no fault of the portal: ${name}`, { timeout: 60_000 }, async () => {
        const asked = requests[name](stage(), pick('own'));
        const statuses = (expected[name].own ?? '').replaceAll('|', ' ').trim().split(/\s+/);
        const caller = callerOf(roles[statuses.indexOf('200')] ?? 'citizen');
        const bodies = spotsIn(asked.body).flatMap((spot) => nasty.map((value) => replaced(asked.body, spot, value)));
        const params = Object.keys(asked.params ?? {}).flatMap((param) =>
          nastyNames.map((value) => ({ ...asked.params, [param]: value })),
        );
        const all = [
          ...(asked.body === undefined ? [] : bodies.map((each) => ({ ...asked, body: each }))),
          ...params.map((each) => ({ ...asked, params: each })),
        ];
        const faults: string[] = [];
        for (const each of all) {
          const { status } = await caller.ask(name, each);
          if (status >= 500) faults.push(`${status} for ${JSON.stringify(each).slice(0, 300)}`);
        }
        expect(all.length).toBeGreaterThan(5);
        expect(faults).toEqual([]);
      });
    }
  });
};
