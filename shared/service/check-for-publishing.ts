import { checkDefinition } from './check-definition.ts';
import { checkExamples } from './definition/check-examples.ts';
import { checkLevel } from './definition/check-level.ts';
import { checkReasons } from './definition/check-reasons.ts';
import type { DefinitionError } from './definition/definition-error.ts';
import type { Service } from './service.ts';

const checks = [checkDefinition, checkReasons, checkLevel, checkExamples];

/**
 * Everything that keeps a service from review and publication: `checkDefinition`, and besides that each question says why and how long, the
 * level is what is really offered, and there are examples. Whether these come out as expected is `examplesOf`'s to say.
 */
export const checkForPublishing = (service: Service): DefinitionError[] => checks.flatMap((check) => check(service));
