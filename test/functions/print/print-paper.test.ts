import { describe, expect, it } from 'vitest';
import { drawApology } from '#functions/print/papers/apology.ts';
import { drawControlSlip } from '#functions/print/papers/control-slip.ts';
import { drawStopNotice } from '#functions/print/papers/stop-notice.ts';
import { drawDeclaration } from '#functions/print/papers/declaration.ts';
import { drawHandover } from '#functions/print/papers/handover.ts';
import { drawReceipt } from '#functions/print/papers/receipt.ts';
import { drawRefusal } from '#functions/print/papers/refusal.ts';
import { drawSubmission } from '#functions/print/papers/submission.ts';
import { drawSupplement } from '#functions/print/papers/supplement.ts';
import { markProvisional } from '#functions/print/mark-provisional.ts';
import { printDeclaration, printPaper } from '#functions/print/print-paper.ts';
import type { Delivery } from '#shared/dossier/delivery.ts';
import { pagesIn } from '#test/support/pdf-text.ts';
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

  it('print on the receipt how the result is to be received, as it stood at acceptance', () => {
    const item = (delivery?: Delivery) => {
      const dossier = { ...aPaper().dossier, delivery: { way: 'online' as const }, deliveryOnReceipt: delivery };
      const lines = written((sheet) => drawReceipt(sheet, aPaper({ dossier })));
      return lines.find((line) => line.startsWith('6. Đăng ký nhận kết quả tại'));
    };
    const unit = '6. Đăng ký nhận kết quả tại: Ủy ban nhân dân phường Chiềng Cơi';
    expect(item({ way: 'post', address: 'Bản Hìn, Chiềng An', phone: '0912345678' })) //
      .toBe('6. Đăng ký nhận kết quả tại: Qua bưu chính công ích: 0912345678, Bản Hìn, Chiềng An');
    expect(item({ way: 'online' })).toBe('6. Đăng ký nhận kết quả tại: Trực tuyến, trên cổng dịch vụ công này');
    expect([item({ way: 'counter' }), item()]).toEqual([unit, unit]);
  });

  it('say who took which result how and when, with the code of each file that anybody checks', () => {
    const result = {
      ...{ number: 5, symbol: 'XN-UBND', year: 2026, at: '2026-11-23T02:00:00.000Z', agencyId: 'sl-phuong-chieng-coi' },
      ...{
        signerName: 'Hà Thị Minh',
        registrarName: 'Lò Thị Thanh',
        standing: 'valid' as const,
        corrects: '04/XN-UBND',
      },
      files: [{ documentId: '0193a5c0-7d5e-7000-8000-0000000000aa', token: 'said.signed' }],
    };
    const dossier = { ...aPaper().dossier, results: [result] };
    const taken = { ...letter, action: 'return-result' as const, text: 'Lò Văn An' };
    const refs = { method: 'counter', relation: 'family' };
    const lines = written((sheet) => drawHandover(sheet, aPaper({ dossier, letter: taken, refs })));
    expect(lines).toEqual(
      expect.arrayContaining([
        '# Phiếu trả kết quả',
        'Kết quả số: 05/XN-UBND',
        'Đính chính, thay cho kết quả số: 04/XN-UBND',
        'Cách trả: Trực tiếp tại nơi trả kết quả',
        'Người nhận: Lò Văn An',
        'Là: Người thân trong gia đình',
        'Thời điểm trả: 09 giờ 15 phút, ngày 23/11/2026',
        '[QR https://dichvucong.vi-du.vn/kiem-tra/#said.signed]',
      ]),
    );
    const posted = written((sheet) => drawHandover(sheet, aPaper({ refs: { method: 'post', tracking: 'EB123VN' } })));
    expect(posted).toContain('Số hiệu bưu gửi: EB123VN');
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

  const aFile = (id: string, asked: string) => ({
    ...{ id: `0193a5c0-7d5e-7000-8000-00000000000${id}`, asked, name: 'a.pdf', type: 'application/pdf' as const },
    ...{ bytes: 10, sha256: `${'A'.repeat(43)}=`, state: 'clean' as const, by: 'applicant' as const, revision: 1 },
    createdAt: '2026-11-23T01:10:00.000Z',
  });
  const documents = [aFile('1', 'giay-da-cap'), aFile('2', 'giay-da-cap')];
  const rowOf = (draw: typeof drawReceipt, data: Parameters<typeof aPaper>[0]) =>
    written((sheet) => draw(sheet, aPaper({ documents, ...data }))).find((line) => /^\d+ \|.*đã cấp/u.test(line));

  it.each([drawReceipt, drawSubmission])('claim no original of what came as a file alone', (draw) => {
    expect(rowOf(draw, {})).toMatch(/ \| 2 tệp \| – \| –$/);
  });

  it('count what was brought on paper, and say how its files came', () => {
    const intake = {
      ...{ channel: 'counter' as const, broughtBy: {} },
      papers: [{ id: 'giay-da-cap', originals: 1, copies: 0, shown: false }],
    };
    expect(rowOf(drawReceipt, { intake })).toMatch(/ \| đã quét 2 tệp \| 1 \| –$/);
    const dossier = { ...aPaper().dossier, channel: 'national' as const };
    expect(rowOf(drawReceipt, { intake: { ...intake, papers: [] }, dossier })).toMatch(/ \| 2 tệp điện tử \| – \| –$/);
  });

  it('list every item asked again with its reason', () => {
    const lines = written((sheet) => drawSupplement(sheet, aPaper({ letter })));
    expect(lines).toContain('1 | Ảnh chân dung | – | – | Ảnh chụp mờ.');
    expect(lines).toContain('Bổ sung trước hết ngày: 23/12/2026');
  });

  it('give the reason of a refusal', () => {
    const refusal = { ...letter, action: 'refuse' as const, text: 'Không thuộc thẩm quyền.' };
    expect(written((sheet) => drawRefusal(sheet, aPaper({ letter: refusal })))).toContain('Không thuộc thẩm quyền.');
  });

  const apology = { before: '2026-11-27T10:00:00.000Z', until: '2026-12-03' };

  it('apologise before the date with the reason as it was written, and the new day', () => {
    const reason = { ...letter, action: 'extend' as const, text: 'Chờ kết quả xác minh của cơ quan phối hợp.' };
    const lines = written((sheet) => drawApology(sheet, aPaper({ letter: reason, apology })));
    expect(lines).toEqual([
      expect.stringContaining('Số: H52.17-261123-0001/3'),
      expect.stringContaining('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      '# Phiếu xin lỗi và hẹn lại ngày trả kết quả',
      'Kính gửi: Nguyễn Thị Tuyết Nhung',
      'Địa chỉ: Tổ 3, phường Chiềng Cơi, tỉnh Sơn La',
      'Số điện thoại: 0912 345 678',
      expect.stringContaining('09 giờ 15 phút, ngày 23/11/2026, Ủy ban nhân dân phường Chiềng Cơi tiếp nhận hồ sơ'),
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 27/11/2026',
      'Đến nay, Ủy ban nhân dân phường Chiềng Cơi chưa thể trả kết quả giải quyết hồ sơ đúng hẹn với lý do:',
      'Chờ kết quả xác minh của cơ quan phối hợp.',
      'Ủy ban nhân dân phường Chiềng Cơi xin lỗi Ông/Bà vì sự chậm trễ này và sẽ trả kết quả vào ngày 03/12/2026.',
      'Mong nhận được sự thông cảm của Ông/Bà.',
      '',
      'Thủ trưởng cơ quan / (Ký, ghi rõ họ tên) / Cà Văn Tiếp',
      '[QR https://dichvucong.vi-du.vn/tra-cuu/?code=H52.17-261123-0001]',
    ]);
  });

  it('say of a draft, across and in words, that it is one', () => {
    const lines = written((sheet) => drawApology(sheet, aPaper({ apology, isDraft: true })));
    expect(lines).toContain('[STAMP DỰ THẢO]');
    expect(lines).toContain('Dự thảo, chưa ký, chưa gửi.');
  });

  it('tell on the control slip who gave what to whom, and whether in time', () => {
    const block = {
      seq: 4,
      action: 'claim' as const,
      from: 'Cà Văn Tiếp',
      to: 'Lò Thị Xử',
      givenAt: '2026-11-23T02:30:00.000Z',
    };
    const lines = written((sheet) =>
      drawControlSlip(
        sheet,
        aPaper({
          handOvers: [
            { ...block, outcome: 'early' },
            { ...block, outcome: 'late', note: 'Bàn giao do nghỉ phép.' },
          ],
          coordinating: ['Công an phường (chủ trì)', 'Sở Tư pháp'],
        }),
      ),
    );
    expect(lines).toContain('Cơ quan phối hợp giải quyết hồ sơ: Công an phường (chủ trì); Sở Tư pháp');
    expect(lines.filter((line) => line.startsWith('Ghi chú'))).toEqual([
      'Ghi chú: –',
      'Ghi chú: Bàn giao do nghỉ phép.',
    ]);
    expect(lines.filter((line) => line.startsWith('Người'))).toEqual([
      ...['Người giao / (Ký, ghi rõ họ tên)', 'Người nhận / (Ký, ghi rõ họ tên)'],
      ...['Người giao / (Ký, ghi rõ họ tên)', 'Người nhận / (Ký, ghi rõ họ tên)'],
    ]);
    const alone = written((sheet) => drawControlSlip(sheet, aPaper({ handOvers: [], coordinating: [] })));
    expect(alone).toContain('Cơ quan phối hợp giải quyết hồ sơ: Không có');
    expect(lines).toContain('## 1. Đã nhận xử lý');
    expect(lines).toContain('Giao: 09 giờ 30 phút, ngày 23/11/2026 – Cà Văn Tiếp');
    expect(lines).toContain('Nhận: Chưa xác nhận – Lò Thị Xử');
    expect(lines).toContain('Kết quả giải quyết hồ sơ: ■ Trước hạn   □ Đúng hạn   □ Quá hạn');
    expect(lines).toContain('Kết quả giải quyết hồ sơ: □ Trước hạn   □ Đúng hạn   ■ Quá hạn');
  });

  it('let no page end between a hand-over and its signatures, and a long note go on on the next', async () => {
    const block = { seq: 4, action: 'claim' as const, from: 'Cà Văn Tiếp', to: 'Lò Thị Xử' };
    const slip = (notes: (string | undefined)[]) =>
      printPaper(
        'control-slip',
        aPaper({
          handOvers: notes.map((note) => ({
            ...{ ...block, givenAt: '2026-11-23T02:30:00.000Z', outcome: 'early' as const },
            ...(note !== undefined && { note }),
          })),
        }),
      );
    const pages = await pagesIn(await slip(['Một dòng.', ...Array.from({ length: 6 }, () => undefined)]));
    const count = (page: string, words: RegExp) => (page.match(words) ?? []).length;
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(count(page, /Người giao/g)).toBe(count(page, /Đã nhận xử lý/g));
    const note = Array.from({ length: 320 }, (_, word) => `từ${word}`).join(' ');
    const long = await pagesIn(await slip([undefined, note]));
    expect(long.join(' ').replace(/\s+/g, ' ')).toContain(note);
    expect(long.filter((page) => /từ\d/.test(page))).toHaveLength(2);
  });

  it('leave dots to write on in one line each', async () => {
    const said = (await pagesIn(await printDeclaration(aDeclaration()))).join('\n');
    expect(said).toMatch(/: \.{20,}/);
    expect(said).not.toMatch(/^\.+$/m);
  });

  it('give the reason why a dossier was stopped', () => {
    const stop = { ...letter, action: 'stop' as const, text: 'Người nộp đề nghị dừng.' };
    expect(written((sheet) => drawStopNotice(sheet, aPaper({ letter: stop })))).toContain('Người nộp đề nghị dừng.');
  });

  it('keep the date that was promised at acceptance, whatever was promised since', () => {
    const due = { at: '2026-11-25T10:00:00.000Z', provisional: false };
    expect(written((sheet) => drawReceipt(sheet, aPaper({ due })))).toContain(
      '5. Thời gian trả kết quả: 17 giờ 00 phút, ngày 25/11/2026',
    );
  });

  it('say that a layout was not compared with its regulation, and nothing of the kind under TT 01/2018', () => {
    const form = { title: 'Giấy tiếp nhận', size: 'A5' as const };
    const marks = (regulation: 'tt-01-2018' | 'tt-03-2025') =>
      written((sheet) => markProvisional(sheet, { form: { ...form, regulation } }));
    expect(marks('tt-03-2025')).toEqual(['[STAMP MẪU TẠM]', 'Thông tư 03/2025/TT-VPCP: mẫu tạm, chưa đối chiếu']);
    expect(marks('tt-01-2018')).toEqual([]);
  });

  it('leave dots and boxes on the blank declaration', () => {
    const lines = written((sheet) => drawDeclaration(sheet, aDeclaration()));
    expect(lines.some((line) => line.endsWith(': ……'))).toBe(true);
    expect(lines).toContain('Giới tính:   □ Nam    □ Nữ');
  });

  it('print the same bytes for the same dossier, tagged and in Vietnamese', async () => {
    const kinds = ['submission', 'receipt', 'supplement', 'refusal', 'apology', 'stop-notice', 'control-slip'] as const;
    const handOvers = [{ seq: 4, action: 'claim' as const, from: 'A', to: 'B', givenAt: '2026-11-23T02:30:00.000Z' }];
    const data = () => aPaper({ letter, apology, handOvers });
    for (const kind of kinds) expect(await printPaper(kind, data()), kind).toEqual(await printPaper(kind, data()));
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
