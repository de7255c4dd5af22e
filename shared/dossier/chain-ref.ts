import type { Service } from '../service/service.ts';
import type { Dossier, DossierEvent } from './dossier.ts';
import type { Move } from './lifecycle.ts';

/** The chain a dossier belongs to, by its first dossier: a part's own mark, or itself where its service has parts that follow. */
export const chainOf = (
  { id, chain }: Pick<Dossier, 'id' | 'chain'>,
  service: Pick<Service, 'chain'>,
): string | undefined => chain?.first ?? (service.chain ? id : undefined);

/** Of an event that gives a dossier of a chain its result: the chain, so that whoever hears of it begins what follows. */
export const chainRef = (
  before: Pick<Dossier, 'id' | 'chain' | 'status'>,
  { to }: Pick<Move, 'to'>,
  { service }: { service: Pick<Service, 'chain'> },
): DossierEvent['refs'] => {
  const chain = to === 'resolved' && before.status !== 'resolved' ? chainOf(before, service) : undefined;
  return chain === undefined ? {} : { chain };
};
