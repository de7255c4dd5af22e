import { externalOn } from '#shared/service/external-on.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { cardElsewhere } from '#web/pages/card.ts';
import type { Card } from '#web/pages/card.ts';

/** What other systems take in on a local date, as lists have it, by id. */
export const cardsElsewhere = (
  external: readonly ExternalService[],
  standings: ReadonlyMap<string, Standing>,
  today: string,
): Record<string, Card> => {
  const isOffered = (id: string): boolean => {
    const standing = standings.get(id);
    return standing !== undefined && versionOn(standing, today) !== undefined;
  };
  const shown = externalOn(external, today, isOffered);
  return Object.fromEntries(shown.map((service) => [service.id, cardElsewhere(service)]));
};
