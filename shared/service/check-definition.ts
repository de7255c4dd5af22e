import { checkChain } from './definition/check-chain.ts';
import { checkConditions } from './definition/check-conditions.ts';
import { checkCycles } from './definition/check-cycles.ts';
import { checkDocuments } from './definition/check-documents.ts';
import { checkFee } from './definition/check-fee.ts';
import { checkFields } from './definition/check-fields.ts';
import { checkIds } from './definition/check-ids.ts';
import { checkOffer } from './definition/check-offer.ts';
import { checkResult } from './definition/check-result.ts';
import { checkTexts, sameTexts } from './definition/check-texts.ts';
import { checkTime } from './definition/check-time.ts';
import type { DefinitionError } from './definition/definition-error.ts';
import type { Service } from './service.ts';

const checks = [
  checkIds,
  checkTexts,
  checkFields,
  checkCycles,
  checkConditions,
  checkDocuments,
  checkTime,
  checkFee,
  checkResult,
  checkOffer,
  checkChain,
];

/** Everything that keeps a service from being published, named, at its place and in both languages; none: it holds together. */
export const checkDefinition = (service: Service): DefinitionError[] => checks.flatMap((check) => check(service));

/** What someone should look at again in a definition but may leave. */
export const definitionWarnings = (service: Service): DefinitionError[] => sameTexts(service);
