import { describe, expect, it } from 'vitest';
import { drawDeclaration } from '#functions/print/papers/declaration.ts';
import { drawReceipt } from '#functions/print/papers/receipt.ts';
import { drawRefusal } from '#functions/print/papers/refusal.ts';
import { drawSubmission } from '#functions/print/papers/submission.ts';
import { drawSupplement } from '#functions/print/papers/supplement.ts';
import { printDeclaration, printPaper } from '#functions/print/print-paper.ts';
import { recordingSheet } from './recording-sheet.ts';
import { aDeclaration, aPaper } from './sample-paper.ts';

const letter = {
  seq: 4,
  action: 'request-supplement' as const,
  to: 'applicant' as const,
  at: '2026-11-23T02:15:00.000Z',
  staffName: 'Cà Văn Tiếp',
  agencyId: 'sl-phuong-chieng-coi',
  text: 'Mang theo bản chính khi đến nhận kết quả.',
  items: [{ kind: 'other' as const, ref: 'Ảnh chân dung', reason: 'Ảnh chụp mờ.' }],
  answerBy: '2026-12-23',
};

const written = (draw: (sheet: ReturnType<typeof recordingSheet>['sheet']) => void): string[] => {
  const { sheet, lines } = recordingSheet();
  draw(sheet);
  return lines;
};

describe('the papers of a dossier', () => {
  it('name code, receipt, due date and place of return on the receipt', () => {
    const lines = written((sheet) => drawReceipt(sheet, aPaper()));
    expect(lines).toContain('# Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
    expect(lines).toContain('Mã hồ sơ: H52.17-261123-0001');
    expect(lines).toContain('3. Thời gian giải quyết theo quy định: 03 ngày làm việc');
    expect(lines).toContain('4. Thời gian nhận hồ sơ: 09 giờ 15 phút, ngày 23/11/2026');
    expect(lines).toContain('5. Thời gian trả kết quả: 17 giờ 00 phút, ngày 27/11/2026');
    expect(lines).toContain('[QR https://dichvucong.vi-du.vn/tra-cuu/?code=H52.17-261123-0001]');
  });

  it('say that a due date on a provisional calendar is expected only', () => {
    const dossier = { ...aPaper().dossier, due: { at: '2027-02-19T10:00:00.000Z', provisional: true, reasons: [] } };
    expect(written((sheet) => drawReceipt(sheet, aPaper({ dossier })))).toContain(
      '5. Thời gian trả kết quả: 17 giờ 00 phút, ngày 19/02/2027 (dự kiến)',
    );
  });

  it('say what is paid, how it came about and who was granted a reduction', () => {
    const name = { vi: 'Giảm cho sinh viên', en: 'Students' };
    const legalBasis = { vi: 'TT 244/2016/TT-BTC', en: 'Circular 244/2016/TT-BTC' };
    const charge = { id: 'phi', name: { vi: 'Phí', en: 'Fee' }, dong: 200_000, legalBasis };
    const fee = {
      due: 'before-acceptance' as const,
      total: 100_000,
      lines: [
        { ...charge, trace: { vi: '200.000 đ', en: '200,000 VND' } },
        {
          ...{ id: 'giam', name, dong: -100_000, legalBasis, exemption: { percent: 50 } },
          trace: { vi: 'giảm 50 % × 200.000 đ', en: '50% off 200,000 VND' },
        },
      ],
    };
    expect(written((sheet) => drawReceipt(sheet, aPaper({ fee })))).toContain(
      'Phí, lệ phí: 100.000 đồng (200.000 đ; Giảm cho sinh viên: giảm 50 % × 200.000 đ)',
    );
  });

  it('confirm a submission without calling it a receipt', () => {
    const lines = written((sheet) => drawSubmission(sheet, aPaper()));
    expect(lines[0]).toBe('# Xác nhận đã nộp hồ sơ');
    expect(lines.filter((line) => line.startsWith('# ')).join()).not.toContain('Giấy tiếp nhận');
    expect(lines).toContain('Mã tra cứu tạm thời: TMP-261123-7K2M9Q');
  });

  it('list every item asked again with its reason', () => {
    const lines = written((sheet) => drawSupplement(sheet, aPaper({ letter })));
    expect(lines).toContain('1 | Ảnh chân dung | Ảnh chụp mờ.');
    expect(lines).toContain('Bổ sung trước hết ngày: 23/12/2026');
  });

  it('give the reason of a refusal', () => {
    const refusal = { ...letter, action: 'refuse' as const, text: 'Không thuộc thẩm quyền.' };
    expect(written((sheet) => drawRefusal(sheet, aPaper({ letter: refusal })))).toContain('Không thuộc thẩm quyền.');
  });

  it('leave dots and boxes on the blank declaration', () => {
    const lines = written((sheet) => drawDeclaration(sheet, aDeclaration()));
    expect(lines.some((line) => line.endsWith(': ……'))).toBe(true);
    expect(lines).toContain('Giới tính:   □ Nam    □ Nữ');
  });

  it('print the same bytes for the same dossier, tagged and in Vietnamese', async () => {
    const [first, second] = [await printPaper('receipt', aPaper()), await printPaper('receipt', aPaper())];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const text = Buffer.from(first).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (vi-VN)');
    expect(text).toContain('GTS_PDFA');
  });

  it('print a blank declaration of at least one page', async () => {
    const bytes = Buffer.from(await printDeclaration(aDeclaration())).toString('latin1');
    expect(bytes).toMatch(/\/Type \/Page\b/);
  });
});
