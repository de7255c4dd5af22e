import type { AdminAct } from '../admin/admin-event.ts';
import { present } from '../dossier/present.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { externalViolationWords } from '../words/external-violations.ts';
import type { ExternalViolation } from '../words/external-violations.ts';
import { sameJson } from './draft/same-json.ts';
import type { ExternalFacts } from './external-act.ts';
import { addressLength } from './external-limits.ts';
import type { ExternalService } from './external-service.ts';

/** Something to mend in a service of another system, at its place. */
export const externalViolation = (path: string, rule: ExternalViolation): Violation => ({
  path,
  rule,
  message: externalViolationWords[rule],
});

/** May a card lead there: https, a name of a host with a dot, and no name or password that would look like one? */
export const isOutwardAddress = (href: string): boolean => {
  if (href.length > addressLength || /[\s\\]/.test(href) || !/^https:\/\/[^/]/i.test(href) || !URL.canParse(href))
    return false;
  const { protocol, hostname, username, password } = new URL(href);
  return protocol === 'https:' && /^[^.].*\.[a-z0-9-]+$/i.test(hostname) && username === '' && password === '';
};

type Dated = Pick<ExternalFacts, 'href' | 'validFrom' | 'validTo'>;

/** What is wrong in itself, whatever else there is: the form says it before anything is sent. */
export const externalFaults = ({ href, validFrom, validTo }: Dated): Violation[] => [
  ...(isOutwardAddress(href) ? [] : [externalViolation('href', 'not-https')]),
  ...(validTo !== undefined && validTo < validFrom ? [externalViolation('validTo', 'ends-before-it-begins')] : []),
];

const onceEach = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** What is known elsewhere: is the id another service's, and has the province published the one it stands in for? */
type Known = { isTaken: boolean; isPublished: (serviceId: string) => boolean };

/**
 * A service of another system as recorded. Refuses 'invalid' an id that is taken, an address that is not https, a last day before the first, an own
 * service that was never published, and what changes nothing.
 */
export const externalOf = (
  id: string,
  asked: ExternalFacts,
  before: ExternalService | undefined,
  { isTaken, isPublished }: Known,
): ExternalService => {
  const { insteadOf } = asked;
  const after: ExternalService = present({
    ...asked,
    id,
    keywords: onceEach(asked.keywords),
    unverified: onceEach(asked.unverified),
    lifeEvents: onceEach(asked.lifeEvents),
    audiences: onceEach(asked.audiences),
  });
  const isNew = insteadOf !== undefined && insteadOf !== before?.insteadOf;
  const violations = [
    ...(isTaken ? [externalViolation('id', 'id-taken')] : []),
    ...externalFaults(asked),
    ...(isNew && !isPublished(insteadOf) ? [externalViolation('insteadOf', 'unknown-service')] : []),
    ...(before && sameJson(before, after) ? [externalViolation('name', 'nothing-changed')] : []),
  ];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return after;
};

/** What is done to it: one whose last day is set, and nothing else, ends. */
export const externalAct = (before: ExternalService | undefined, after: ExternalService): AdminAct => {
  if (before === undefined) return 'add-external';
  const ends = after.validTo !== undefined && sameJson({ ...before, validTo: after.validTo }, after);
  return ends ? 'end-external' : 'change-external';
};
