import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCollector } from '../paying/fees.ts';
import { aFiled, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import {
  aDigest,
  aTransfer,
  codeOf,
  openLines,
  receiptsIssued,
  rulesOf,
  violationsOf,
  sendLines,
  whatDiffers,
} from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const outcomes = async (call: ReturnType<typeof sendLines>) => (await done(call)).lines.map(({ outcome }) => outcome);
const monies = async () => (await world.all('money')).length;

describe('a bank statement', () => {
  it('pays what its lines name, lists every other credit with the reason, and adds up', async () => {
    const { dossierId, reference } = await aTransfer(world);
    const short = await aTransfer(world);
    const { lines } = await done(
      sendLines(world, [
        { purpose: `CT DEN:${reference.slice(0, 6)} ${reference.slice(6)} LO THI HOA`, bankReference: 'FT1' },
        { purpose: 'Chuyen tien', bankReference: 'FT2' },
        { purpose: short.reference, dong: 20_000, bankReference: 'FT3' },
        { purpose: `lan hai ${reference}`, bankReference: 'FT4' },
      ]),
    );
    expect(lines.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'matched'],
      [3, 'unmatched'],
      [4, 'unmatched'],
      [5, 'unmatched'],
    ]);
    expect(lines[2]?.message?.vi).toContain('4.000');
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'paid', way: 'vietqr' }]);
    expect((await viewOf(world, short.dossierId)).payments[0]?.status).toBe('awaiting-reconciliation');
    expect((await openLines(world)).map(({ reason }) => reason).sort()).toEqual([
      'already-paid',
      'no-reference',
      'too-little',
    ]);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('brings its money once: the same file is refused, lines of an overlapping one are known', async () => {
    const { reference } = await aTransfer(world);
    const later = await aTransfer(world);
    const first = { purpose: reference, bankReference: 'FT11' };
    const second = { purpose: 'khong ro', bankReference: 'FT12' };
    const digest = aDigest();
    expect(await outcomes(sendLines(world, [first, second], { digest }))).toEqual(['matched', 'unmatched']);
    const before = await monies();
    expect(codeOf(await sendLines(world, [first, second], { digest }))).toBe('statement-imported-already');
    expect(codeOf(await sendLines(world, [first, second]))).toBe('statement-imported-already');
    const third = { purpose: later.reference, bankReference: 'FT13' };
    expect(await outcomes(sendLines(world, [second, first, third]))).toEqual(['known', 'known', 'matched']);
    expect(await monies()).toBe(before + 1);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('brings its money once, also sent many times side by side', async () => {
    const { dossierId, reference } = await aTransfer(world);
    const lines = [
      { purpose: reference, bankReference: 'FT21' },
      { purpose: 'a', bankReference: 'FT22' },
      { purpose: 'b', bankReference: 'FT23' },
    ];
    const before = await monies();
    const open = (await openLines(world)).length;
    const replies = await Promise.all(Array.from({ length: 8 }, () => sendLines(world, lines)));
    for (const reply of replies)
      expect(reply.status === 200 || codeOf(reply) === 'statement-imported-already', reply.text).toBe(true);
    const matched = replies.flatMap(({ status, body }) => (status === 200 ? body.lines : []));
    expect(matched.filter(({ outcome }) => outcome === 'matched')).toHaveLength(1);
    expect(await monies()).toBe(before + 1);
    expect((await openLines(world)).length).toBe(open + 2);
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('paid');
  });

  it('counts equal lines of one file as many, and of two files as many as the fuller one has', async () => {
    const alike = { purpose: 'Nop phi', dong: 5000, at: '2026-11-20' };
    const open = (await openLines(world)).length;
    expect(await outcomes(sendLines(world, [alike, { ...alike, alike: 2 }]))).toEqual(['unmatched', 'unmatched']);
    expect((await openLines(world)).length).toBe(open + 2);
    const three = [alike, { ...alike, alike: 2 }, { ...alike, alike: 3 }];
    expect(await outcomes(sendLines(world, three))).toEqual(['known', 'known', 'unmatched']);
    expect((await openLines(world)).length).toBe(open + 3);
  });

  it('in parts goes on where it stopped, and is read to its end once', async () => {
    const digest = aDigest();
    const part = (at: number) => [{ purpose: `phan ${at}`, bankReference: `FT3${at}` }];
    const key = randomUUID();
    expect(await outcomes(sendLines(world, part(1), { digest, of: 2, key }))).toEqual(['unmatched']);
    // The answer was lost, and asked for again; then the window was closed, and the file is chosen once more.
    expect(await outcomes(sendLines(world, part(1), { digest, of: 2, key }))).toEqual(['unmatched']);
    expect(await outcomes(sendLines(world, part(1), { digest, of: 2 }))).toEqual(['unmatched']);
    expect(await outcomes(sendLines(world, part(2), { digest, of: 2, part: 2 }))).toEqual(['unmatched']);
    expect(codeOf(await sendLines(world, part(1), { digest, of: 2 }))).toBe('statement-imported-already');
  });

  it('that brings more than was asked pays the fee, with its receipt, and owes back what is beyond it', async () => {
    const { dossierId, reference } = await aTransfer(world);
    const { lines } = await done(sendLines(world, [{ purpose: reference, dong: 30_000, bankReference: 'FT41' }]));
    expect(lines).toMatchObject([{ outcome: 'matched', reference }]);
    expect(lines[0]?.message?.vi).toContain('6.000');
    await receiptsIssued(world);
    const { payments, refunds } = await viewOf(world, dossierId);
    expect(payments).toMatchObject([{ status: 'paid', owedBack: 0, dong: 24_000, receipt: { year: 2026 } }]);
    expect(refunds).toMatchObject([{ status: 'due', reason: 'overpaid', dong: 6000 }]);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('exported once with the bank’s references and once without is the same money, whichever comes first', async () => {
    for (const first of ['numbered', 'bare'] as const) {
      const { dossierId, reference } = await aTransfer(world);
      const stray = `nop phi ${reference.slice(2, 6)} la`;
      const numbered = [
        { purpose: `CT DEN ${reference}`, bankReference: `FT6${first}` },
        { purpose: stray, bankReference: `FT7${first}` },
        { purpose: stray, bankReference: `FT8${first}` },
      ];
      const bare = [
        { purpose: `ct đến  ${reference}` },
        { purpose: stray.toUpperCase() },
        { purpose: stray, alike: 2 },
        { purpose: stray, alike: 3 },
      ];
      const before = await monies();
      const open = (await openLines(world)).length;
      const [one, other] = first === 'numbered' ? [numbered, bare] : [bare, numbered];
      await done(sendLines(world, one));
      const again = await sendLines(world, other);
      // Of three that nothing tells apart the second file has one more, where it is the fuller one.
      if (first === 'numbered')
        expect(again.body.lines.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known', 'unmatched']);
      else expect(codeOf(again)).toBe('statement-imported-already');
      expect(await monies()).toBe(before + 1);
      expect((await openLines(world)).length).toBe(open + 3);
      expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('paid');
    }
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('exported with another purpose, once with references, is listed as what may be the same and is no new money', async () => {
    const { reference } = await aTransfer(world);
    await done(sendLines(world, [{ purpose: reference, bankReference: 'FT91' }]));
    const before = await monies();
    const { lines } = await done(sendLines(world, [{ purpose: `MBVCB.123.${reference}.CT tu 001` }]));
    expect(lines).toMatchObject([{ outcome: 'unmatched' }]);
    expect(lines[0]?.message?.vi).toBe(
      'Có thể là cùng giao dịch với dòng đã nhập: 23/11/2026, FT91. Chưa tính là tiền mới',
    );
    const [line] = (await openLines(world)).filter(({ reason }) => reason === 'perhaps-known');
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
    const settle = (lineId: string) =>
      world.call('settleLine', { as: 'cashier', params: { lineId }, body: { to: 'known' } });
    const other = (await openLines(world)).find(({ mayBe }) => mayBe === undefined)!;
    expect(rulesOf(await settle(other.id))).toEqual(['like-no-other']);
    await done(settle(line!.id));
    expect(await monies()).toBe(before);
    expect((await openLines(world)).map(({ id }) => id)).not.toContain(line!.id);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('of another account, of a day that has not come, of another unit is refused whole', async () => {
    const before = (await openLines(world)).length;
    expect(rulesOf(await sendLines(world, [{ purpose: 'x', account: '999' }]))).toEqual(['other-statement']);
    expect(rulesOf(await sendLines(world, [{ purpose: 'x', at: '2026-12-31' }]))).toEqual(['not-yet']);
    expect((await sendLines(world, [{ purpose: 'x', dong: 0.5 }])).status).toBe(400);
    expect((await openLines(world)).length).toBe(before);
    // The account of the other ward: its own line, which nothing of this ward is paid by.
    const { dossierId, reference } = await aTransfer(world);
    expect(await outcomes(sendLines(world, [{ purpose: reference }], { as: 'cashier-b' }))).toEqual(['unmatched']);
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('awaiting-reconciliation');
    expect(codeOf(await sendLines(world, [{ purpose: 'x' }], { as: 'reception' }))).toBe('wrong-role');
  });

  it('pays what somebody withdrew meanwhile by owing it back', async () => {
    const { dossierId, reference } = await aTransfer(world);
    const params = { dossierId };
    await done(world.call('actOnDossier', { as: 'citizen', params, body: { type: 'withdraw', version: 2 } }));
    expect(await outcomes(sendLines(world, [{ purpose: reference }]))).toEqual(['matched']);
    const refunds = (await world.all('refund')).filter((refund) => refund.dossierId === dossierId);
    expect(refunds).toMatchObject([{ status: 'due', reason: 'not-owed-any-more', dong: 24_000 }]);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });
});

describe('a file that names no account', () => {
  const newAccount = 'thu-phi-moi';
  const items = async () => (await world.all('bank-line', 'money', 'refund')).length;
  const forAccount = (accountId: string, lines: Parameters<typeof sendLines>[1], digest: string, more = {}) =>
    sendLines(world, lines, { accountId, digest, ...more });

  beforeAll(async () => {
    const { agencyId, version: _, ...facts } = aCollector();
    const [account] = facts.accounts;
    const ending = { ...account, validTo: '2026-12-31' };
    const next = { ...account, id: newAccount, number: '1900000009', validFrom: '2027-01-01' };
    const body = { ...facts, accounts: [ending, next], version: 0 };
    await done(world.call('saveCollector', { as: 'admin', params: { agencyId }, body }));
    // A container keeps for a minute who collects.
    await world.workers.kill();
  });

  it('is read for one account alone: for another it is refused before a line of it counts', async () => {
    const { reference } = await aTransfer(world);
    const lines = [{ purpose: `lan mot ${reference}` }, { purpose: 'khong ro tai khoan' }];
    const digest = aDigest();
    expect(await outcomes(forAccount('thu-phi', lines, digest))).toEqual(['matched', 'unmatched']);
    const before = await items();
    const other = await forAccount(newAccount, lines, digest);
    expect([other.status, rulesOf(other), violationsOf(other)]).toMatchObject([
      422,
      ['read-for-another'],
      [{ path: 'accountId', message: { vi: expect.stringContaining('Ngân hàng thử 1900000001') as string } }],
    ]);
    expect(codeOf(await forAccount('thu-phi', lines, digest))).toBe('statement-imported-already');
    expect(await items()).toBe(before);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('is bound to its account with its first part, also where two cashiers choose otherwise at once', async () => {
    const digest = aDigest();
    await done(forAccount('thu-phi', [{ purpose: 'phan dau' }], digest, { of: 2 }));
    expect(rulesOf(await forAccount(newAccount, [{ purpose: 'phan sau' }], digest, { of: 2, part: 2 }))).toEqual([
      'read-for-another',
    ]);
    const [lines, twice] = [[{ purpose: 'cung luc' }], aDigest()];
    const before = await items();
    const both = await Promise.all([forAccount('thu-phi', lines, twice), forAccount(newAccount, lines, twice)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(await items()).toBe(before + 1);
  });
});

it('takes a file of five hundred lines in five parts', async () => {
  const digest = aDigest();
  const asked: { reference: string }[] = [];
  for (let at = 0; at < 20; at += 1) asked.push(await aTransfer(world));
  for (let part = 1; part <= 5; part += 1) {
    const lines = Array.from({ length: 100 }, (_, at) => ({
      purpose: at < 4 ? asked[(part - 1) * 4 + at]!.reference : `khong ro ${part} ${at}`,
      bankReference: `FT5${part}${at}`,
    }));
    const found = await outcomes(sendLines(world, lines, { digest, part, of: 5 }));
    expect(found.filter((outcome) => outcome === 'matched')).toHaveLength(4);
  }
  expect(await aFiled(world, 'thu-khi-nop')).toBeDefined();
  for (let round = 0; round < 3; round += 1) await receiptsIssued(world);
  expect(await whatDiffers(world)).toEqual([]);
}, 60_000);
