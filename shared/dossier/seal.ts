import type { UnsealedEvent } from './act-context.ts';
import type { Dossier, DossierEvent } from './dossier.ts';

type Hash = (text: string) => string;
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** JSON with keys in order and nothing undefined: the same record always gives the same text. */
export const canonicalJson = (value: Plain): string => {
  if (Array.isArray(value)) return `[${value.map((each: Plain) => canonicalJson(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
};

type PlainRecord = Readonly<Record<string, Plain>>;
/** How an event is chained to the one before it. */
export type Sealed = { previousHash: string; hash: string };

/** The event chained to the one before it: its hash covers all of it and the hash before (empty for the first). */
export const sealEvent = <E extends PlainRecord>(event: E, previousHash: string, sha256hex: Hash): E & Sealed => {
  const chained = { ...event, previousHash };
  return { ...chained, hash: sha256hex(canonicalJson(chained)) };
};

/** An outcome with its event sealed and the dossier knowing the newest hash, ready to be written. */
export const sealOutcome = <O extends { dossier: Dossier; event: UnsealedEvent }>(
  outcome: O,
  sha256hex: Hash,
): Omit<O, 'event'> & { dossier: Dossier; event: DossierEvent } => {
  const event = sealEvent(outcome.event, outcome.dossier.lastHash, sha256hex);
  return { ...outcome, event, dossier: { ...outcome.dossier, lastHash: event.hash } };
};

/** Is it a whole chain: dense from 1, each event unchanged and chained to the one before? */
export const verifyChain = (events: readonly (PlainRecord & Sealed & { seq: number })[], sha256hex: Hash): boolean =>
  events.every((event, index) => {
    const { hash, ...chained } = event;
    const previousHash = events[index - 1]?.hash ?? '';
    return event.seq === index + 1 && event.previousHash === previousHash && hash === sha256hex(canonicalJson(chained));
  });
