import { describe, expect, it } from 'vitest';
import { drawFeeReceipt, printFeeReceipt } from '#functions/print/papers/fee-receipt.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { recordingSheet } from './recording-sheet.ts';

const url = 'https://dichvucong.vi-du.vn';
const written = (change: Partial<Receipt> = {}): string[] => {
  const { sheet, lines } = recordingSheet();
  drawFeeReceipt(sheet, aReceipt(change), url);
  return lines;
};
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

const gone = { at: '2026-11-24T02:00:00.000Z', reason: 'Ghi sai tên người nộp', replacedBy: 43 };

describe('the receipt of a fee', () => {
  it('says all that the law demands', () => {
    const lines = written();
    const demanded = {
      name: '# Biên lai thu phí, lệ phí',
      collector: 'ỦY BAN NHÂN DÂN PHƯỜNG CHIỀNG CƠI / Mã số thuế: 5500123456',
      'serial and number': 'Ký hiệu mẫu biên lai: 01BLP0-001 / Ký hiệu biên lai: 26E / Số: 00000042',
      payer: 'Người nộp tiền: Lò Văn Thịnh',
      'what for': '1 | Lệ phí cấp bản sao trích lục hộ tịch | Lệ phí | 16.000',
      'what else for': '2 | Phí khai thác dữ liệu | Phí | 8.000',
      figures: 'Tổng số tiền: 24.000 đồng',
      words: 'Bằng chữ: Hai mươi bốn nghìn đồng.',
      day: 'Ngày 23 tháng 11 năm 2026',
      signed: 'TỔ CHỨC THU / Ký số bởi / Ủy ban nhân dân phường Chiềng Cơi',
    };
    expect(Object.entries(demanded).filter(([, line]) => !lines.includes(line))).toEqual([]);
  });

  it('says how it was paid, and leads to where it can be checked', () => {
    const lines = written();
    expect(lines).toContain('Hình thức thanh toán: Trực tuyến qua cổng thanh toán VNPAY');
    expect(lines).toContain('Mã tham chiếu: VNP14512345');
    expect(lines).toContain('Thời điểm thu: 09 giờ 15 phút, ngày 23/11/2026');
    const [address = ''] = lines.flatMap((line) => /^\[QR (.+)\]$/.exec(line)?.[1] ?? []);
    expect(address.startsWith(`${url}/bien-lai/?`)).toBe(true);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      s: '01BLP0-001/26E',
      y: '2026',
      n: '42',
      c: 'k7Qm2ZtR9xWb4HcP',
    });
  });

  it.each<[string, Receipt['lines'][number]['kind'][]]>([
    ['Biên lai thu phí', ['phi']],
    ['Biên lai thu lệ phí', ['le-phi', 'le-phi']],
    ['Biên lai thu phí, lệ phí', ['phi', 'le-phi']],
  ])('is called "%s" where it is for %j', (title, kinds) => {
    const name = { vi: 'Khoản thu', en: 'Item' };
    expect(written({ lines: kinds.map((kind) => ({ name, kind, dong: 1000 })) })).toContain(`# ${title}`);
  });

  it('wears across the page and says first that it is void, since when, why and what stands for it', () => {
    expect(written({ status: 'void', void: gone }).slice(0, 4)).toEqual([
      '[STAMP ĐÃ HỦY]',
      'BIÊN LAI ĐÃ HỦY',
      'Hủy lúc 09 giờ 00 phút, ngày 24/11/2026, thay bằng biên lai số 00000043.',
      'Lý do: Ghi sai tên người nộp',
    ]);
    expect(written().join('\n')).not.toMatch(/hủy/i);
    expect(written({ replaces: 42, number: 43 })).toContain('Thay cho biên lai đã hủy số: 00000042');
  });

  it('says of one that replaces another when the money came, and when it was made itself', () => {
    const lines = written({
      replaces: 42,
      number: 43,
      at: '2026-12-05T02:15:00.000Z',
      paidAt: '2026-11-23T02:15:00.000Z',
    });
    expect(lines).toContain('Thời điểm thu: 09 giờ 15 phút, ngày 23/11/2026');
    expect(lines).toContain('Thời điểm lập: 09 giờ 15 phút, ngày 05/12/2026');
    expect(lines).toContain('Ngày 05 tháng 12 năm 2026');
    // Made before that was kept: nobody says when.
    expect(written({ replaces: 42, number: 43 }).filter((line) => line.startsWith('Thời điểm thu'))).toEqual([]);
    expect(written().filter((line) => line.startsWith('Thời điểm lập'))).toEqual([]);
  });

  it('is the same to the byte for the same receipt, tagged, for keeping, and another once void', async () => {
    const print = async (change: Partial<Receipt>) => Buffer.from(await printFeeReceipt(aReceipt(change), url));
    const [first, again, gotVoid] = [await print({}), await print({}), await print({ status: 'void', void: gone })];
    expect(first.equals(again)).toBe(true);
    expect(first.equals(gotVoid)).toBe(false);
    const text = first.toString('latin1');
    expect(text).toContain('GTS_PDFA');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/MediaBox [0 0 419.53 595.28]');
    expect([pagesOf(first), pagesOf(gotVoid)]).toEqual([1, 1]);
  });

  it('goes on to a second page, and no further, where it is for much', async () => {
    const name = { vi: 'Phí thẩm định điều kiện và tiêu chuẩn bán lẻ thuốc', en: 'Appraisal' };
    const lines = Array.from({ length: 7 }, () => ({ name, kind: 'phi' as const, dong: 1_000_000 }));
    expect(pagesOf(await printFeeReceipt(aReceipt({ lines, dong: 7_000_000, replaces: 41 }), url))).toBe(2);
  });
});
