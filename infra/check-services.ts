import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chainFits } from '#shared/service/chain-fits.ts';
import { checkForPublishing } from '#shared/service/check-for-publishing.ts';
import { readDefinition } from '#shared/service/definition/read-definition.ts';
import { examplesOf } from '#shared/service/examples-of.ts';
import type { ExampleSetting } from '#shared/service/run-example.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceCheckWords as words } from '#shared/words/service-check.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';

/** Something to mend in a folder of services: the file, the place in the definition ('' for the whole), what is wrong. */
export type ServiceProblem = { file: string; place: string; message: Text };

/** What came of checking a folder: how much was checked, and everything wrong in the order of the files. */
export type ServicesChecked = { services: number; examples: number; problems: ServiceProblem[] };

const definitionIn = (path: string): { definition: unknown } | undefined => {
  try {
    return { definition: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const judged = (service: Service, setting: ExampleSetting): Omit<ServiceProblem, 'file'>[] => [
  ...checkForPublishing(service),
  ...examplesOf(service, setting).flatMap(({ example, run }) =>
    run.differences.map((message) => ({ place: `examples.${example.id}`, message })),
  ),
];

const checkFile = (path: string, setting: ExampleSetting): ServicesChecked & { service?: Service } => {
  const file = basename(path);
  const named = (found: Omit<ServiceProblem, 'file'>[]) =>
    found.map(({ place, message }) => ({ file, place, message }));
  const read = definitionIn(path);
  if (read === undefined)
    return { services: 1, examples: 0, problems: named([{ place: '', message: words['not-json'] }]) };
  const { service, errors } = readDefinition(read.definition);
  if (service === undefined) return { services: 1, examples: 0, problems: named(errors) };
  return { service, services: 1, examples: service.examples.length, problems: named(judged(service, setting)) };
};

/** Checks every JSON file of a folder as publishing would, with all examples; two services of one id are a problem too, and a chain that does not fit. */
export const checkServices = (folder: string, setting: ExampleSetting): ServicesChecked => {
  const seen = new Map<string, string>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const checked = files.sort().map((file) => {
    const one = checkFile(join(folder, file), setting);
    if (one.service === undefined) return { file, ...one };
    const { id } = one.service;
    const other = seen.get(id);
    seen.set(id, other ?? file);
    const twice = { file, place: 'id', message: fill(words['same-id'], { id, file: other ?? '' }) };
    return { file, ...one, problems: [...(other === undefined ? [] : [twice]), ...one.problems] };
  });
  const find = (serviceId: string) => checked.find(({ service }) => service?.id === serviceId)?.service;
  const unfit = ({ file, service }: (typeof checked)[number]): ServiceProblem[] =>
    service ? chainFits(service, find).map(({ place, message }) => ({ file, place, message })) : [];
  return {
    services: checked.length,
    examples: checked.reduce((sum, { examples }) => sum + examples, 0),
    problems: checked.flatMap((each) => [...each.problems, ...unfit(each)]),
  };
};
