import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import { examplesOf } from '#shared/service/examples-of.ts';
import { readDefinition } from '#shared/service/definition/read-definition.ts';
import { asVersion } from '#shared/service/draft/as-version.ts';
import type { VersionParts } from '#shared/service/draft/as-version.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import { draftViolationWords } from '#shared/words/draft-violations.ts';
import { fill } from '#shared/words/text.ts';
import { rulesInForce } from '../acting/rules.ts';
import type { AdminDeps } from '../admin-deps.ts';

/** More than anyone mends at once. */
const mostViolations = 200;

/** Who signs where nothing says otherwise: by law the provincial chairperson (NĐ 63/2010 Đ14). */
const signer = { vi: 'Chủ tịch Ủy ban nhân dân tỉnh', en: 'Chairperson of the Provincial People’s Committee' };

/** The parts a draft bears until publishing sets them: the next version after its base, from today. */
export const draftParts = (serviceId: string, base: Service | undefined, today: string): VersionParts => ({
  id: serviceId,
  version: base?.id === serviceId ? base.version + 1 : 1,
  procedureVersion: base?.id === serviceId ? base.procedureVersion : 1,
  validFrom: today,
  publishedBy: base?.publishedBy ?? { number: '', date: today, signer },
});

const unknownAgencies = async ({ reference }: AdminDeps, { offerings }: Service): Promise<Violation[]> => {
  const named = offerings.flatMap(({ agencyId, receivingAgencyId }, at) => [
    { id: agencyId, path: `offerings.${at}.agencyId` },
    { id: receivingAgencyId, path: `offerings.${at}.receivingAgencyId` },
  ]);
  const found = await Promise.all(named.map(({ id }) => reference.agency(id)));
  return named
    .filter((_, at) => found[at] === undefined)
    .map(({ id, path }) => ({
      path,
      rule: 'unknown-agency',
      message: fill(draftViolationWords['unknown-agency'], { agency: id }),
    }));
};

/** Refuses 'examples-red', each difference at its example. */
const demandGreen = async (deps: AdminDeps, service: Service): Promise<void> => {
  const red = examplesOf(service, await rulesInForce(deps)).filter(({ run }) => !run.passes);
  if (red.length === 0) return;
  const violations = red.flatMap(({ example, run }) =>
    run.differences.map((message) => ({ path: `examples.${example.id}`, rule: 'example-red', message })),
  );
  throw new Refusal('examples-red', { violations: violations.slice(0, mostViolations) });
};

/**
 * The service a draft's definition is, if it may go to review and publication: refuses 'not-ready' with everything to mend at its place,
 * then 'examples-red' with every example that did not come out as expected.
 */
export const judgedDefinition = async (
  deps: AdminDeps,
  { serviceId }: Pick<ServiceDraft, 'serviceId'>,
  definition: Definition,
  base: Service | undefined,
): Promise<Service> => {
  const parts = draftParts(serviceId, base, localDate(deps.now()));
  const { service, errors } = readDefinition(asVersion(definition, parts));
  const found = service ? checkForPublishing(service) : errors;
  const violations: Violation[] = found.map(({ place, code, message }) => ({ path: place, rule: code, message }));
  if (service) violations.push(...(await unknownAgencies(deps, service)));
  if (!service || violations.length > 0)
    throw new Refusal('not-ready', { violations: violations.slice(0, mostViolations) });
  await demandGreen(deps, service);
  return service;
};
