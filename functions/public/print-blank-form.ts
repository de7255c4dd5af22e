import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';
import { areaNames } from '#shared/agency/area-names.ts';
import { printDeclaration } from '../print/print-paper.ts';

/** Longer than any service's id, and shorter than a key may be. */
const longestId = 80;

/** The blank declaration of the version in force today. */
export const printBlankForm: UseCase<'printBlankForm'> = async (deps, { params }) => {
  if (params.serviceId.length > longestId) throw new Refusal('unknown-service');
  const [service, areas] = await Promise.all([
    deps.reference.serviceOn(params.serviceId, localDate(deps.now())),
    deps.reference.areas(),
  ]);
  if (!service) throw new Refusal('unknown-service');
  const caseId = service.cases[0]?.id ?? '';
  const bytes = await printDeclaration({ service, caseId, areaName: areaNames(areas) });
  return { bytes, name: `to-khai-${service.id}.pdf` };
};
