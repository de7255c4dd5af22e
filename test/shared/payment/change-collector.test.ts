import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { changeCollector, collectorAct } from '#shared/payment/change-collector.ts';
import type { Account, Collector, CollectorFacts } from '#shared/payment/collector.ts';

const account: Account = {
  id: 'thu-phi',
  bank: 'Ngân hàng thử',
  bin: '970436',
  number: '1900000001',
  holder: 'UBND PHUONG A',
  treasury: 'Kho bạc thử',
  treasuryAccount: '3511.0.1',
  validFrom: '2025-07-01',
};
const facts: CollectorFacts = {
  name: { vi: 'UBND phường A', en: 'Ward A' },
  taxCode: '0100233488',
  form: '01BLP0-001',
  series: 'E',
  counter: { on: true },
  accounts: [account],
  remits: 'weekly',
};
const before: Collector = { ...facts, agencyId: 'phuong-a', version: 3 };
const known = { isSeriesTaken: false, today: '2026-11-23' };

const rulesOf = (changes: Partial<CollectorFacts>, was: Collector | undefined = before, also = {}) => {
  try {
    changeCollector('phuong-a', { ...facts, ...changes }, was, { ...known, ...also });
  } catch (error) {
    if (error instanceof Refusal) return (error.detail.violations ?? []).map(({ path, rule }) => `${path} ${rule}`);
    throw error;
  }
  return [];
};
const next: Account = { ...account, id: 'moi', number: '1900000002', validFrom: '2027-01-01' };
const ended: Account = { ...account, validTo: '2026-12-31' };

describe('how a unit collects fees', () => {
  it('begins at version 1 and counts on; what is undefined is not kept', () => {
    const begun = changeCollector('phuong-a', { ...facts, vietqr: undefined }, undefined, known);
    expect(begun).toEqual({ ...facts, agencyId: 'phuong-a', version: 1 });
    expect('vietqr' in begun).toBe(false);
    expect(changeCollector('phuong-a', { ...facts, remits: 'monthly' }, before, known).version).toBe(4);
    expect([collectorAct(undefined), collectorAct(before)]).toEqual(['add-collector', 'change-collector']);
  });

  it.each<[string, Partial<CollectorFacts>, object, string[]]>([
    ['a tax code with a wrong digit', { taxCode: '0100233489' }, {}, ['taxCode wrong-tax-code']],
    ['a series of another unit', { series: 'H' }, { isSeriesTaken: true }, ['series series-taken']],
    ['nothing new', {}, {}, ['name nothing-changed']],
  ])('is refused with %s', (_, changes, also, expected) => expect(rulesOf(changes, before, also)).toEqual(expected));

  it('begins with a unit that is there and does not collect yet', () => {
    const begin = (unit: string) => {
      try {
        changeCollector('phuong-a', facts, undefined, { ...known, unit: unit as 'unknown-agency' });
      } catch (error) {
        return (error as Refusal).detail.violations?.map(({ path, rule }) => `${path} ${rule}`);
      }
      return [];
    };
    expect(begin('unknown-agency')).toEqual(['agencyId unknown-agency']);
    expect(begin('collects-already')).toEqual(['agencyId collects-already']);
  });
});

describe('the accounts fees arrive at', () => {
  it('follow each other day by day', () => {
    expect(rulesOf({ accounts: [ended, next] })).toEqual([]);
    expect(rulesOf({ accounts: [{ ...ended, validTo: '2027-01-01' }, next] })).toEqual([
      'accounts.1.validFrom accounts-overlap',
    ]);
    expect(rulesOf({ accounts: [account, next] })).toEqual(['accounts.1.validFrom accounts-overlap']);
  });

  it('are one on the day something is recorded, also on its last', () => {
    expect(rulesOf({ accounts: [{ ...account, validTo: '2026-11-23' }] })).toEqual([]);
    expect(rulesOf({ accounts: [{ ...account, validTo: '2026-11-22' }, next] })).toEqual(['accounts no-account-today']);
    expect(rulesOf({ accounts: [{ ...account, validTo: '2025-06-30' }] })).toEqual([
      'accounts.0.validTo ends-before-it-begins',
      'accounts no-account-today',
    ]);
  });

  it('keep bank, number and first day once they were in use; names may be put right', () => {
    expect(rulesOf({ accounts: [{ ...account, bin: '970415' }] })).toEqual(['accounts.0.bin account-fixed']);
    expect(rulesOf({ accounts: [{ ...account, number: '1900000009' }] })).toEqual(['accounts.0.number account-fixed']);
    expect(rulesOf({ accounts: [{ ...account, validFrom: '2025-07-02' }] })).toEqual([
      'accounts.0.validFrom account-fixed',
    ]);
    expect(rulesOf({ accounts: [{ ...account, holder: 'UBND P A', bank: 'Ngân hàng A' }] })).toEqual([]);
  });

  it('are never taken out once they were in use, and freely before', () => {
    const today = { ...account, id: 'hom-nay' };
    expect(rulesOf({ accounts: [today] })).toEqual(['accounts account-gone']);
    const was = { ...before, accounts: [ended, next] };
    expect(rulesOf({ accounts: [account] }, was)).toEqual([]);
    expect(rulesOf({ accounts: [ended, { ...next, number: '1900000003', validFrom: '2027-02-01' }] }, was)).toEqual([]);
    expect(rulesOf({ accounts: [account] }, was, { today: '2027-01-01' })).toContain('accounts account-gone');
  });

  it('are told apart by their id', () => {
    expect(rulesOf({ accounts: [ended, { ...next, id: 'thu-phi' }] })).toEqual(['accounts.1.id account-twice']);
  });
});
