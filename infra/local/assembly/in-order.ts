/** What is made, and what must be made before it; others than those listed are made anyway. */
type Ordered = { readonly id: string; readonly after: readonly string[] };

/** The same, each behind what it depends on and otherwise as it was. Throws where two wait for each other. */
export const inOrder = <T extends Ordered>(resources: readonly T[]): T[] => {
  const ordered = new Set<T>();
  const visit = (resource: T, waiting: readonly string[]): void => {
    if (ordered.has(resource)) return;
    if (waiting.includes(resource.id)) throw new Error(`${resource.id} depends on itself`);
    for (const before of resources.filter(({ id }) => resource.after.includes(id)))
      visit(before, [...waiting, resource.id]);
    ordered.add(resource);
  };
  for (const resource of resources) visit(resource, []);
  return [...ordered];
};
