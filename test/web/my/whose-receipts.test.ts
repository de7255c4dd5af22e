import { expect, it } from 'vitest';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { ofWhom, organisationsIn } from '#web/my/receipts/whose.tsx';

const row = (number: number, organisationName?: string) =>
  ({ number, ...(organisationName !== undefined && { organisationName }) }) as ReceiptRow;

it('shows the receipts of everybody, one’s own, or those of an organisation', () => {
  const receipts = [row(1), row(2, 'Công ty Chè'), row(3, 'Ánh Dương'), row(4, 'Công ty Chè')];
  const numbers = (whose: string | undefined) => ofWhom(receipts, whose).map(({ number }) => number);
  expect(organisationsIn(receipts)).toEqual(['Ánh Dương', 'Công ty Chè']);
  expect([numbers(undefined), numbers(''), numbers('Công ty Chè')]).toEqual([[1, 2, 3, 4], [1], [2, 4]]);
});
