import type { Service } from '#shared/service/service.ts';
import type { Spot } from './spot.ts';

/** What a procedure that follows is filed with: its own question or paper, and where it comes from. */
export type Pair = { to: string; from: string };

const lineOf = ({ to, from }: Pair): string => (to === from ? to : `${to} = ${from}`);

/** A line as a pair; one name stands for both. */
const pairOf = (line: string): Pair => {
  const [to = '', from = to] = line.split('=').map((name) => name.trim());
  return { to, from };
};

/** Pairs as lines that are typed: `giay-khai-sinh = result`. */
export const asLines = (pairs: Spot<Pair[]>): Spot<string[]> => ({
  ...pairs,
  value: pairs.value.map(lineOf),
  change: (update) => pairs.change((now) => update(now.map(lineOf)).map(pairOf)),
});

const renamedIn = (pairs: readonly Pair[], from: string, to: string): Pair[] =>
  pairs.map((pair) => (pair.from === from ? { ...pair, from: to } : pair));

/** Another id for a question or a document: what follows in the chain goes on taking it. */
export const withCarried = (service: Service, what: 'carried' | 'documents', from: string, to: string): Service => {
  if (!service.chain) return service;
  const parts = service.chain.parts.map((part) => ({ ...part, [what]: renamedIn(part[what], from, to) }));
  return { ...service, chain: { ...service.chain, parts } };
};

/** Another id for a part: later ones go on taking its result. */
export const renamePart = (service: Service, from: string, to: string): Service => {
  if (!service.chain) return service;
  const renamed = {
    ...service,
    chain: { parts: service.chain.parts.map((each) => ({ ...each, id: each.id === from ? to : each.id })) },
  };
  return withCarried(renamed, 'documents', `result.${from}`, `result.${to}`);
};
