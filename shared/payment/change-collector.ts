import type { AdminAct } from '../admin/admin-event.ts';
import { isInForce } from '../calendar/in-force.ts';
import { present } from '../dossier/present.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { isTaxCode } from '../person/tax-code.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { collectorViolationWords } from '../words/collector-violations.ts';
import type { CollectorViolation } from '../words/collector-violations.ts';
import type { Account, Collector, CollectorFacts } from './collector.ts';

/** Something to mend in how a unit collects fees, at its place (`taxCode`, `accounts.1.validFrom`). */
export const collectorViolation = (path: string, rule: CollectorViolation): Violation => ({
  path,
  rule,
  message: collectorViolationWords[rule],
});

type Dated = Pick<Account, 'validFrom' | 'validTo'>;

const overlap = (one: Dated, other: Dated): boolean =>
  one.validFrom <= (other.validTo ?? '9') && other.validFrom <= (one.validTo ?? '9');

/** What is wrong with the days of accounts: on each one account is in use, and today there is one. */
export const accountFaults = (accounts: readonly Dated[], today: string): Violation[] => [
  ...accounts.flatMap((account, at) => {
    const { validFrom, validTo } = account;
    if (validTo !== undefined && validTo < validFrom)
      return [collectorViolation(`accounts.${at}.validTo`, 'ends-before-it-begins')];
    return accounts.slice(0, at).some((before) => overlap(before, account))
      ? [collectorViolation(`accounts.${at}.validFrom`, 'accounts-overlap')]
      : [];
  }),
  ...(accounts.some((account) => isInForce(account, today))
    ? []
    : [collectorViolation('accounts', 'no-account-today')]),
];

/** Payments name the account they go to: what was in use once stays as it is, but for its names and its last day. */
const keptFaults = (asked: readonly Account[], before: readonly Account[], today: string): Violation[] =>
  before
    .filter(({ validFrom }) => validFrom <= today)
    .flatMap((was) => {
      const at = asked.findIndex(({ id }) => id === was.id);
      const is = asked[at];
      if (!is) return [collectorViolation('accounts', 'account-gone')];
      const changed = (['bin', 'number', 'validFrom'] as const).filter((name) => is[name] !== was[name]);
      return changed.map((name) => collectorViolation(`accounts.${at}.${name}`, 'account-fixed'));
    });

/** What is known elsewhere: may a new one begin for the unit, and do form and series belong to somebody else? */
type Known = { unit?: 'unknown-agency' | 'collects-already'; isSeriesTaken: boolean; today: string };

/**
 * How a unit collects fees, as recorded. Refuses 'invalid' with everything found: a unit that is not there, a tax code that is none, a series of another
 * unit, accounts whose days overlap or of which none is in use today, an account that was in use and is another or gone, and what changes nothing.
 */
export const changeCollector = (
  agencyId: string,
  asked: CollectorFacts,
  before: Collector | undefined,
  { unit, isSeriesTaken, today }: Known,
): Collector => {
  const { accounts, taxCode } = asked;
  const after: Collector = present({ ...asked, accounts: accounts.map(present), agencyId, version: 1 });
  const twice = accounts.findIndex(({ id }, at) => accounts.slice(0, at).some((each) => each.id === id));
  const violations = [
    ...(unit ? [collectorViolation('agencyId', unit)] : []),
    ...(isTaxCode(taxCode) ? [] : [collectorViolation('taxCode', 'wrong-tax-code')]),
    ...(isSeriesTaken ? [collectorViolation('series', 'series-taken')] : []),
    ...(twice < 0 ? [] : [collectorViolation(`accounts.${twice}.id`, 'account-twice')]),
    ...accountFaults(accounts, today),
    ...keptFaults(accounts, before?.accounts ?? [], today),
    ...(before && sameJson({ ...before, version: 1 }, after) ? [collectorViolation('name', 'nothing-changed')] : []),
  ];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return { ...after, version: (before?.version ?? 0) + 1 };
};

/** What is done to it. */
export const collectorAct = (before: Collector | undefined): AdminAct =>
  before === undefined ? 'add-collector' : 'change-collector';
