import { describe, expect, it } from 'vitest';
import { readSheet } from 'read-excel-file/node';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { periodNamed } from '#web/my/receipts/period.ts';
import { sumsOf } from '#web/my/receipts/receipt-sums.ts';
import { asCsv, asXlsx } from '#web/my/receipts/statement-file.ts';
import { statementRows } from '#web/my/receipts/statement-rows.ts';
import { aReceipt } from '#test/support/a-receipt.ts';

const row = (changes: Partial<ReceiptRow>): ReceiptRow => {
  const { verification: _v, collectorId: _c, collectorTaxCode: _t, payerName: _p, ...receipt } = aReceipt({});
  return { ...receipt, ...changes };
};
const newest = row({ number: 43 });
const gone = row({ number: 42, status: 'void' });
const free = row({ number: 41, lines: [], dong: 0, at: '2026-11-01T17:30:00.000Z' });

describe('a period that people name', () => {
  it.each([
    ['this-month', '2026-11-23', '2026-11-01', '2026-11-30'],
    ['this-month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['last-month', '2026-11-23', '2026-10-01', '2026-10-31'],
    ['last-month', '2027-01-31', '2026-12-01', '2026-12-31'],
    ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['this-quarter', '2026-11-23', '2026-10-01', '2026-12-31'],
    ['this-quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['this-quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['this-year', '2026-11-23', '2026-01-01', '2026-12-31'],
  ] as const)('%s on %s is %s to %s', (name, today, from, to) => {
    expect(periodNamed(name, today)).toEqual({ from, to });
  });
});

describe('what receipts come to', () => {
  it('is summed by kind; a void one counts for nothing, a reduction takes away', () => {
    const reduced = row({
      lines: [...newest.lines, { name: { vi: 'Giảm', en: 'Reduction' }, kind: 'phi', dong: -4000 }],
      dong: 20_000,
    });
    expect(sumsOf([newest, gone, free])).toEqual({ count: 2, phi: 8000, lePhi: 16_000, dong: 24_000 });
    expect(sumsOf([reduced])).toEqual({ count: 1, phi: 4000, lePhi: 16_000, dong: 20_000 });
    expect(sumsOf([])).toEqual({ count: 0, phi: 0, lePhi: 0, dong: 0 });
  });
});

describe('the statement', () => {
  const rows = statementRows([newest, gone, free], 'vi');

  it('lists every receipt, oldest first, with its local day, and ends with what they come to', () => {
    expect(rows.map((cells) => [cells[1], cells[3], cells[7], cells[8], cells[9], cells[12]])).toEqual([
      ['Ngày', 'Số biên lai', 'Phí', 'Lệ phí', 'Tổng số tiền (đồng)', 'Tình trạng'],
      ['2026-11-02', '00000041', 0, 0, 0, 'Có hiệu lực'],
      ['2026-11-23', '00000042', 0, 0, 0, 'Đã hủy'],
      ['2026-11-23', '00000043', 8000, 16_000, 24_000, 'Có hiệu lực'],
      ['', '', 8000, 16_000, 24_000, ''],
    ]);
  });

  it('is a workbook whose numbers are numbers and whose texts are never formulas', async () => {
    const evil = row({ serviceName: { vi: '=HYPERLINK("http://xau.example")', en: 'x' }, reference: '+84' });
    const file = await asXlsx(statementRows([evil], 'vi'), 'Bảng kê');
    const cells = await readSheet(Buffer.from(await file.arrayBuffer()));
    expect(cells[1]?.slice(3, 12)).toEqual([
      '00000042',
      'Ủy ban nhân dân phường Chiềng Cơi',
      '=HYPERLINK("http://xau.example")',
      'H52.1-261123-0001',
      8000,
      16_000,
      24_000,
      'VNPay',
      '+84',
    ]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<sheetData>');
    expect(sheet).not.toMatch(/<f[\s>]/);
  });

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1'])('is CSV in which %j is shown and not run', async (reference) => {
    const file = await asCsv(statementRows([row({ reference })], 'en'));
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`'${reference}`);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain(',8000,16000,24000,');
  });
});
