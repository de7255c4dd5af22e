import { expect, it } from 'vitest';
import { accountFor } from '#web/cash/account-for.ts';

const ended = { id: 'cu', number: '1900 0000 01', validFrom: '2025-07-01', validTo: '2026-11-15' };
const current = { id: 'moi', number: '1900000002', validFrom: '2026-11-16' };
const accounts = [ended, current];

it('is the account a statement names, also one that ended, and none where the unit has no such account', () => {
  expect(accountFor(accounts, [{ at: '2026-11-20', account: '1900000001' }])).toBe(ended);
  expect(accountFor(accounts, [{ at: '2026-11-20', account: '999' }])).toBeUndefined();
});

it('is else the only one that was in use on its days; between two a person chooses', () => {
  expect(accountFor(accounts, [{ at: '2026-11-20' }, { at: '2026-11-16' }])).toBe(current);
  expect(accountFor(accounts, [{ at: '2026-10-20' }])).toBe(ended);
  expect(accountFor(accounts, [{ at: '2026-11-20' }, { at: '2026-11-10' }])).toBeUndefined();
  expect(accountFor(accounts, [{ at: '2024-01-01' }])).toBeUndefined();
  expect(accountFor(accounts, [])).toBeUndefined();
});
