import type { Definition } from '#shared/api/admin-views.ts';
import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import type { Example } from '#shared/service/example.ts';
import type { ExampleFound } from '#shared/service/run-example.ts';
import { slugId } from './builder/edit-ids.ts';

/** The examples of a definition, however unfinished. */
export const examplesIn = (definition: Definition): Example[] => fillBlanks(definition).examples;

/** The definition with other examples. */
export const withExamples = (definition: Definition, examples: readonly Example[]): Definition => ({
  ...definition,
  examples: examples as unknown as Definition[string],
});

/** The definition with one example more, named by its Vietnamese name, or in the place of the one of that id. */
export const withExample = (definition: Definition, example: Example, replaced?: string): Definition => {
  const examples = examplesIn(definition);
  if (examples.some(({ id }) => id === replaced))
    return withExamples(
      definition,
      examples.map((each) => (each.id === replaced ? { ...example, id: each.id } : each)),
    );
  const id = slugId(
    example.name.vi,
    examples.map((each) => each.id),
  );
  return withExamples(definition, [...examples, { ...example, id }]);
};

/** What was found, as the expectation an example keeps. */
export const expectedOf = (found: ExampleFound): Example['expected'] =>
  found.outcome === 'accepted'
    ? { outcome: 'accepted', fee: found.fee, due: found.due }
    : { outcome: 'refused', violations: found.violations.map(({ path, rule }) => ({ path, rule })) };
