import type { Example } from './example.ts';
import { runExample } from './run-example.ts';
import type { ExampleRun, ExampleSetting } from './run-example.ts';
import type { Service } from './service.ts';

/** Every example of a service with what came of it, in their order. */
export const examplesOf = (service: Service, setting: ExampleSetting): { example: Example; run: ExampleRun }[] =>
  service.examples.map((example) => ({ example, run: runExample(service, example, setting) }));
