import type { Account, Collector, CollectorFacts } from '#shared/payment/collector.ts';
import type { Way } from '#shared/payment/ways.ts';
import { accountFaults, collectorViolation } from '#shared/payment/change-collector.ts';
import { accountPatterns, collectorPatterns, longestOfCollector } from '#shared/payment/collector-limits.ts';
import { isTaxCode } from '#shared/person/tax-code.ts';
import type { Text } from '#shared/words/text.ts';
import { collectingWayWords, collectorWords as words } from '../../words/admin-collectors.ts';
import { textWrong } from './judged-text.ts';
import type { Wrong } from './use-form.ts';

export type TypedAccount = Omit<Account, 'validTo'> & { validTo: string };

/** How a unit collects, as it is typed: what is blank is left out when it is sent. */
export type TypedCollector = Pick<Collector, 'agencyId' | 'name' | 'taxCode' | 'form' | 'series' | 'remits'> & {
  ways: Way[];
  terminal: string;
  accounts: TypedAccount[];
};

export const collectingWays = Object.keys(collectingWayWords) as Way[];

export const blankAccount = (validFrom: string): TypedAccount => ({
  id: '',
  bank: '',
  bin: '',
  number: '',
  holder: '',
  treasury: '',
  treasuryAccount: '',
  validFrom,
  validTo: '',
});

export const blankCollector = (validFrom: string): TypedCollector => ({
  agencyId: '',
  name: { vi: '', en: '' },
  taxCode: '',
  form: '01BLP0-001',
  series: '',
  ways: ['counter'],
  terminal: '',
  accounts: [blankAccount(validFrom)],
  remits: 'weekly',
});

export const typedCollector = (collector: Collector): TypedCollector => {
  const { agencyId, name, taxCode, form, series, remits, accounts, vnpay } = collector;
  return {
    ...{ agencyId, name, taxCode, form, series, remits },
    ways: collectingWays.filter((way) => collector[way]?.on === true),
    terminal: vnpay?.terminal ?? '',
    accounts: accounts.map((account) => ({ ...account, validTo: account.validTo ?? '' })),
  };
};

/** An account has the id its payments name; a new one is named after its bank and number. */
const accountFrom = ({ validTo, ...account }: TypedAccount, at: number, all: readonly TypedAccount[]): Account => {
  const named = `${account.bin}-${account.number.toLowerCase()}`;
  const isTaken = all.some((other, place) => place !== at && other.id === named);
  const id = account.id || (isTaken ? `${named}-${at + 1}` : named);
  return { ...account, id, ...(validTo !== '' && { validTo }) };
};

/** As it is sent. VNPay keeps its terminal while it is off. */
export const collectorFrom = ({ agencyId: _, ways, terminal, accounts, ...facts }: TypedCollector): CollectorFacts => ({
  ...facts,
  taxCode: facts.taxCode.trim(),
  ...(terminal !== '' && { vnpay: { on: ways.includes('vnpay'), terminal } }),
  ...(ways.includes('vietqr') && { vietqr: { on: true } }),
  counter: { on: ways.includes('counter') },
  accounts: accounts.map(accountFrom),
});

const missing = (path: string, isMissing: boolean, message: Text): Wrong[] => (isMissing ? [{ path, message }] : []);

const accountWrong = (account: TypedAccount, at: number): Wrong[] => {
  const { bank, bin, number, holder, treasury, treasuryAccount, validFrom } = account;
  const path = `accounts.${at}`;
  return [
    ...missing(`${path}.bank`, bank.trim() === '', words.bankMissing),
    ...missing(`${path}.bin`, !accountPatterns.bin.test(bin), words.binWrong),
    ...missing(`${path}.number`, !accountPatterns.number.test(number), words.numberWrong),
    ...missing(`${path}.holder`, holder.trim() === '', words.holderMissing),
    ...missing(`${path}.treasury`, treasury.trim() === '', words.treasuryMissing),
    ...missing(
      `${path}.treasuryAccount`,
      !accountPatterns.treasuryAccount.test(treasuryAccount),
      words.treasuryAccountWrong,
    ),
    ...missing(`${path}.validFrom`, validFrom === '', words.validFromMissing),
  ];
};

/** What is missing or wrong, in the order of the form, before it is sent. */
export const collectorWrong = (typed: TypedCollector, today: string): Wrong[] => {
  const { agencyId, name, taxCode, form, series, ways, terminal, accounts } = typed;
  const hasTerminal = ways.includes('vnpay') || terminal !== '';
  const typedWrong = accounts.flatMap(accountWrong);
  return [
    ...missing('agencyId', agencyId === '', words.unitMissing),
    ...textWrong('name', words.name, name, longestOfCollector.name),
    ...(isTaxCode(taxCode.trim()) ? [] : [collectorViolation('taxCode', 'wrong-tax-code')]),
    ...missing('form', !collectorPatterns.form.test(form), words.formWrong),
    ...missing('series', !collectorPatterns.series.test(series), words.seriesWrong),
    ...missing('terminal', hasTerminal && !collectorPatterns.terminal.test(terminal), words.terminalWrong),
    ...(typedWrong.length > 0 ? typedWrong : accountFaults(accounts.map(accountFrom), today)),
  ];
};
