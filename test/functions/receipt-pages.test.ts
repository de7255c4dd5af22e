import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { signInHash } from '#functions/http/actor.ts';
import { organisationId } from '#functions/organisations/organisation-id.ts';
import { Seed } from '#functions/seed.ts';
import { people } from '#functions/store/people.ts';
import { receiptsStore } from '#functions/store/receipts.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { aFeeSeed } from './paying/fees.ts';
import { done } from './paying/steps.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const taxCode = '0100109106';
const director = signInHash({ issuer: applicantIssuer, subject: 'director' });
const begin = '2026-02-01T01:00:00.000Z';
const count = 460;

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal(Seed.parse(aFeeSeed()));
  await people(portal.table).put({
    ...{ personId: director, fullName: 'Lò Văn Giám Đốc', assuranceLevel: 2, locale: 'vi' },
    organisations: [{ taxCode, name: 'Công ty Hoa Ban' }],
  });
  const receipts = receiptsStore(portal.table, Math.random);
  const book = { collectorId: 'phuong-a', serial: '01BLP0-001/26E', year: 2026 };
  const organisation = organisationId(taxCode);
  // Two of three are one's own, for nobody or for the organisation; the third is the organisation's and somebody else filed.
  const owners = [{ ownerId: director }, { ownerId: director, organisation }, { ownerId: 'somebody', organisation }];
  for (let last = 0; last < count; last += 20) {
    const issued = Array.from({ length: 20 }, (_, at) => {
      const number = last + at + 1;
      const verification = `V${String(number).padStart(15, '0')}`;
      const made = { at: addMilliseconds(begin, number * 3_600_000), dong: 1000 };
      return { receipt: aReceipt({ ...book, ...made, number, verification }), ...owners[number % 3]! };
    });
    expect(await receipts.write({ book, last, issued, voided: [], payments: [] })).toEqual([]);
  }
});
afterAll(() => portal.close());

type Page = { receipts: ReceiptRow[]; next?: string };
const pageOf = (query: Record<string, string>) => done(portal.call<Page>('listMyReceipts', { as: 'director', query }));
const year = { from: '2026-01-01', to: '2026-12-31' };

/** Each page until there is no more. */
const readOn = async (query: Record<string, string>): Promise<Page[]> => {
  const pages = [await pageOf(query)];
  for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(await pageOf({ ...query, cursor: next }));
  return pages;
};
const numbers = (pages: readonly Page[]) => pages.flatMap(({ receipts }) => receipts.map(({ number }) => number));

it('a long period is read page by page to its end: each receipt once, newest first, of whomever it is', async () => {
  const pages = await readOn(year);
  expect(pages.length).toBeGreaterThan(1);
  expect(numbers(pages)).toEqual(Array.from({ length: count }, (_, at) => count - at));
});

it('goes on only within what was asked for', async () => {
  const february = { from: '2026-02-05', to: '2026-02-06' };
  const days = numbers(await readOn(february));
  expect(days.length).toBe(48);
  const { next = '' } = await pageOf(year);
  expect(numbers([await pageOf({ ...february, cursor: next })])).toEqual(days);
  const late = { from: '2026-12-01', to: '2026-12-31', cursor: next };
  expect(await pageOf(late)).toEqual({ receipts: [] });
  expect((await portal.call('listMyReceipts', { as: 'director', query: { ...year, cursor: '!!' } })).status).toBe(422);
});
