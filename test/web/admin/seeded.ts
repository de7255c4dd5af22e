import { readFileSync, readdirSync } from 'node:fs';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import { examplesOf } from '#shared/service/examples-of.ts';
import type { ExampleSetting } from '#shared/service/run-example.ts';
import { childrenOf } from '#shared/service/field-parts.ts';
import type { Field } from '#shared/service/form.ts';
import { Service } from '#shared/service/service.ts';
import type { Holder } from '#web/admin/builder/edit-form.ts';

const seed = new URL('../../../infra/seed/', import.meta.url);
const seeded = (name: string): unknown => JSON.parse(readFileSync(new URL(name, seed), 'utf8'));

const setting: ExampleSetting = {
  calendar: Calendar.parse(seeded('calendar.json')),
  policy: Policy.parse(seeded('policy.json')),
  areas: seeded('areas.json') as NonNullable<ExampleSetting['areas']>,
};

/** The services of the seed that have a form: real ones, with conditions, groups, fees and examples. */
export const seededServices: Service[] = readdirSync(new URL('services', seed))
  .filter((name) => name.endsWith('.json'))
  .map((name) => Service.parse(seeded(`services/${name}`)))
  .filter(({ form }) => form !== undefined);

/** All that is wrong with a service, its examples included, in words one can read in a failing test. */
export const faultsOf = (service: Service): string[] => [
  ...checkForPublishing(service).map(({ place, message }) => `${place}: ${message.en}`),
  ...examplesOf(service, setting).flatMap(({ example, run }) =>
    run.differences.map(({ en }) => `examples.${example.id}: ${en}`),
  ),
];

/** Which rules a service breaks. */
export const codesOf = (service: Service): string[] => checkForPublishing(service).map(({ code }) => code);

/** A question and what it stands in. */
export type Held = { holder: Holder; field: Field };

/** Every question of a service, those of groups too. */
export const heldIn = ({ form }: Pick<Service, 'form'>): Held[] =>
  (form?.sections ?? []).flatMap(({ id: sectionId, fields }) =>
    fields.flatMap((field) => [
      { holder: { sectionId }, field },
      ...childrenOf(field).map((child) => ({ holder: { sectionId, groupId: field.id }, field: child })),
    ]),
  );
