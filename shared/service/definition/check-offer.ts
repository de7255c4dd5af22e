import type { Offering, Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const overlaps = (one: Offering, other: Offering): boolean =>
  one.agencyId === other.agencyId &&
  one.validFrom <= (other.validTo ?? '9999-12-31') &&
  other.validFrom <= (one.validTo ?? '9999-12-31');

const isReversed = ({ validFrom, validTo }: { validFrom: string; validTo?: string | undefined }): boolean =>
  validTo !== undefined && validTo < validFrom;

/** How it is offered holds together: form and reason by level and mode, each agency once at a time, validity forwards. */
export const checkOffer = (service: Service): DefinitionError[] => {
  const { level, form, onlineMode, partialReason, offerings } = service;
  return [
    ...(level >= 3 && form === undefined ? [definitionError('no-form', 'form', { level })] : []),
    ...(onlineMode === 'mot-phan' && partialReason === undefined
      ? [definitionError('partial-without-reason', 'partialReason')]
      : []),
    ...(isReversed(service) ? [definitionError('validity-reversed', 'validTo')] : []),
    ...offerings.flatMap((offering, at) => [
      ...(isReversed(offering) ? [definitionError('validity-reversed', `offerings.${at}`)] : []),
      ...(offerings.slice(0, at).some((earlier) => overlaps(earlier, offering))
        ? [definitionError('offering-overlap', `offerings.${at}`, { agency: offering.agencyId })]
        : []),
    ]),
  ];
};
