import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readStatement } from '#shared/payment/statement/read-statement.ts';
import { readFile } from '#web/admin/import/read-file.ts';

/** As Vietcombank exports: titles, a bilingual header, a row of column numbers, totals and a signature. */
const exported = [
  ['NGÂN HÀNG TMCP NGOẠI THƯƠNG VIỆT NAM', '', '', '', '', ''],
  ['SAO KÊ TÀI KHOẢN', '', '', '', '', ''],
  ...Array.from({ length: 9 }, () => ['', '', '', '', '', '']),
  ['Số tài khoản/ Account number:', '', '0071 0012 3456', '', 'VND', ''],
  ['Từ ngày 01/11/2026 đến ngày 30/11/2026', '', '', '', '', ''],
  [
    'STT',
    'Ngày giao dịch\nTNX Date',
    'Số tham chiếu/ Doc No',
    'Số tiền ghi nợ/ Debit (VND)',
    'Số tiền ghi có/ Credit (VND)',
    'Nội dung chi tiết/ Transactions in detail',
  ],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['', 'Số dư đầu kỳ', '', '', '10.000.000', ''],
  ['1', '23/11/2026 09:15:02', '5091 - 77', '', '8.000', 'MBVCB.6823456789.MC2222222222.CT tu 001  NGUYEN VAN A'],
  ['2', '23/11/2026 09:16:00', '5091 - 78', '1.000.000', '', 'Rút tiền'],
  ['STT', 'Ngày giao dịch', 'Số tham chiếu', 'Debit', 'Credit', 'Nội dung'],
  ['3', '24/11/2026', '', '0', '24.000,00', 'Tổng hợp lệ phí'],
  ['4', '24/11/2026', '5091 - 80', '', '-8.000', 'Hủy'],
  ['', 'Tổng cộng', '', '1.000.000', '32.000', ''],
  ['', '', '', 'Người lập', 'Kế toán trưởng', ''],
];

describe('a statement of a bank', () => {
  it('gives its credits, each with its row, and counts what is none', () => {
    expect(readStatement(exported)).toEqual({
      lines: [
        {
          row: 17,
          account: '7100123456',
          at: '2026-11-23',
          dong: 8000,
          purpose: 'MBVCB.6823456789.MC2222222222.CT tu 001 NGUYEN VAN A',
          bankReference: '5091 - 77',
        },
        { row: 20, account: '7100123456', at: '2026-11-24', dong: 24_000, purpose: 'Tổng hợp lệ phí' },
      ],
      problems: [],
      skipped: { outgoing: 2, other: 5 },
    });
  });

  it('is read whatever the columns are called and however they are ordered', () => {
    const line = { row: 2, at: '2026-11-23', dong: 8000, purpose: 'LP' };
    const tables = [
      [
        ['Diễn giải', 'Phát sinh có', 'Phát sinh nợ', 'Ngày hiệu lực'],
        ['LP', '8.000', '', '23/11/2026'],
      ],
      [
        ['DATE', 'DESCRIPTION', 'DEBIT', 'CREDIT'],
        ['2026-11-23', 'LP', '', '8,000'],
      ],
      [
        ['ngay giao dich', 'noi dung', 'tien vao', 'tien ra'],
        ['23-11-2026', 'LP', '8000', ''],
      ],
      [
        ['Ngày', 'Số tiền', 'Nợ/Có', 'Mô tả'],
        ['23/11/2026', '8.000', 'C', 'LP'],
      ],
      [
        ['Ngày GD', 'Số tiền giao dịch', 'Mô tả'],
        ['23/11/2026', '+8.000', 'LP'],
      ],
    ];
    for (const cells of tables) expect(readStatement(cells)).toMatchObject({ lines: [line], problems: [] });
  });

  it('takes no money that went out for money that came, and does not guess', () => {
    const header = ['Ngày', 'Số tiền', 'Nợ/Có', 'Nội dung'];
    const read = readStatement([
      header,
      ['23/11/2026', '8.000', 'Nợ', ''],
      ['23/11/2026', '-8.000', '', ''],
      ['23/11/2026', '8.000', '', ''],
      ['23/11/2026', '+8.000', 'D', ''],
    ]);
    expect(read).toMatchObject({ lines: [], skipped: { outgoing: 3, other: 0 } });
    expect(read.problems).toMatchObject([
      { row: 4, cell: 'B4', message: { en: expect.stringContaining('came or went') } },
    ]);
  });

  it('tells each cell that cannot be read, in both languages', () => {
    const header = ['Ngày giao dịch', 'Ghi có', 'Nội dung'];
    const rows = [
      ['11/23/2026', '8.000', 'a'],
      ['23/11/2026', '8.000,50', 'b'],
      ['', '8.000', 'c'],
      ['hôm qua 1', 'x1', 'd'],
    ];
    const { lines, problems } = readStatement([header, ...rows]);
    expect(lines).toEqual([]);
    expect(problems.map(({ row, cell, message: { vi } }) => [row, cell, vi])).toEqual([
      [2, 'A2', '“11/23/2026” không phải ngày; ghi ngày/tháng/năm, ví dụ 23/11/2026'],
      [3, 'B3', '“8.000,50” không phải số đồng; ví dụ đúng: 8.000 hoặc 1,234,567'],
      [4, 'A4', 'Dòng có tiền vào phải có ngày'],
      [5, 'A5', '“hôm qua 1” không phải ngày; ghi ngày/tháng/năm, ví dụ 23/11/2026'],
      [5, 'B5', '“x1” không phải số đồng; ví dụ đúng: 8.000 hoặc 1,234,567'],
    ]);
    for (const { message } of problems) expect(message.en).toMatch(/date|amount/);
  });

  it('says which column is missing, or that it is no statement', () => {
    expect(
      readStatement([
        ['Ngày', 'Ghi có'],
        ['23/11/2026', '8.000'],
      ]).problems,
    ).toEqual([{ message: { vi: 'Thiếu cột “Nội dung”', en: 'The column “Nội dung” is missing' } }]);
    expect(
      readStatement([
        ['Nội dung', 'Ghi nợ'],
        ['x', '8.000'],
      ]).problems.map(({ message }) => message.vi),
    ).toEqual(['Thiếu cột “Ngày giao dịch” hoặc “Ngày hiệu lực”', 'Thiếu cột “Số tiền ghi có” hoặc “Số tiền”']);
    for (const cells of [[], [[]], [['Họ và tên', 'Đơn vị']]])
      expect(readStatement(cells).problems).toMatchObject([
        { message: { en: expect.stringContaining('no statement') } },
      ]);
  });

  it('is read from the bytes of CSV and of XLSX, numbers and dates as spreadsheets keep them', async () => {
    const named = (name: string, part: BlobPart) => Object.assign(new Blob([part]), { name });
    const csv = 'Ngày giao dịch,Ghi có,Nội dung\n23/11/2026 09:15,"12,500,000",LP\n';
    const sheet = [
      ['Ngày giao dịch', 'Ghi có', 'Nội dung'],
      [{ value: new Date('2026-11-23T09:15:00.000Z'), format: 'dd/mm/yyyy' }, 12_500_000, 'LP'],
    ];
    const xlsx = new Uint8Array(await (await writeExcelFile(sheet).toBlob()).arrayBuffer());
    for (const file of [named('sao-ke.csv', csv), named('sao-ke.xlsx', xlsx)]) {
      const read = await readFile(file);
      expect('cells' in read && readStatement(read.cells)).toEqual({
        lines: [{ row: 2, at: '2026-11-23', dong: 12_500_000, purpose: 'LP' }],
        problems: [],
        skipped: { outgoing: 0, other: 0 },
      });
    }
  });
});
