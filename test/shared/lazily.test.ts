import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { lazily } from '#shared/lazily.ts';
import { schemasBuiltBy } from '../bench/latency/schema-count.ts';

describe('a schema that is built when it is first looked at', () => {
  it('is not built when the modules of the API, of what is stored and of a service are loaded', async () => {
    const built = await schemasBuiltBy(async () => {
      await import('#shared/api/routes.ts');
      await import('#functions/deps.ts');
      await import('#functions/seed.ts');
    });
    expect(built).toBe(0);
  });

  it('is built once, however often it parses', async () => {
    let builds = 0;
    const Name = lazily(() => {
      builds += 1;
      return z.strictObject({ name: z.string() });
    });
    expect(builds).toBe(0);
    expect(Name.parse({ name: 'Mai' })).toEqual({ name: 'Mai' });
    expect(Name.safeParse({ name: 'Mai', age: 3 }).success).toBe(false);
    expect(builds).toBe(1);
    expect(await schemasBuiltBy(() => Promise.resolve(Name.parse({ name: 'Hoa' })))).toBe(0);
  });

  it('may be a part of others, give its shape away, and hold itself', () => {
    type Tree = { leaf: string } | { branches: Tree[] };
    const Leaf = lazily(() => z.strictObject({ leaf: z.string() }));
    const Tree: z.ZodType<Tree> = lazily(() => z.union([Leaf, z.strictObject({ branches: z.array(Tree) })]));
    const Loose = lazily(() => z.object({ ...Leaf.shape, twig: Leaf.optional() }));
    expect(Tree.safeParse({ branches: [{ leaf: 'a' }, { branches: [{ leaf: 'b' }] }] }).success).toBe(true);
    expect(Tree.safeParse({ branches: [{ leaf: 'a' }, { branches: [{ leaf: 7 }] }] }).success).toBe(false);
    expect(Loose.parse({ leaf: 'a', twig: { leaf: 'b' }, stone: 1 })).toEqual({ leaf: 'a', twig: { leaf: 'b' } });
  });

  it('is found under its own name in a description, also where it may be missing', () => {
    const Name = lazily(() => z.strictObject({ name: z.string() }));
    const Person = lazily(() => z.strictObject({ called: Name, once: Name.optional() }));
    const registry = z.registry<{ id: string }>();
    registry.add(Name, { id: 'Name' });
    registry.add(Person, { id: 'Person' });
    const { Person: described } = z.toJSONSchema(registry, { uri: (id) => `#/${id}` }).schemas;
    expect(described?.properties).toEqual({ called: { $ref: '#/Name' }, once: { $ref: '#/Name' } });
  });
});
