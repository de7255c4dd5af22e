import { addDays } from '#shared/calendar/local-time.ts';
import type { Service } from '#shared/service/service.ts';

type Valid = { validFrom?: string | undefined; validTo?: string | undefined };

const datesOf = ({ validFrom, validTo }: Valid): string[] => [
  ...(validFrom === undefined ? [] : [validFrom]),
  ...(validTo === undefined ? [] : [addDays(validTo, 1)]),
];

/** The first local date after this one on which the page of a service says something else: a fee, a place, the service itself begins or ends. */
export const nextChangeOf = (service: Service, today: string): string | undefined =>
  [service, ...service.offerings, ...service.fee.lines, ...(service.fee.exemptions ?? [])]
    .flatMap(datesOf)
    .filter((date) => date > today)
    .sort()[0];
