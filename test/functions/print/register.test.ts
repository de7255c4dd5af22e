import { describe, expect, it } from 'vitest';
import { drawRegister, printRegister } from '#functions/print/papers/register.ts';
import type { RegisterData } from '#functions/print/papers/register.ts';
import { asClosed } from '#shared/register/register-line.ts';
import type { RegisterLine } from '#shared/register/register-line.ts';
import { recordingSheet } from './recording-sheet.ts';
import { aPaper } from './sample-paper.ts';

const line: RegisterLine = {
  unitId: 'ward',
  dossierId: '0193a5c0-7d5e-7000-8000-000000000001',
  code: 'H52.17-261123-0001',
  serviceId: 's',
  serviceVersion: 1,
  serviceName: { vi: 'Xác nhận tình trạng hôn nhân', en: 'Marital status' },
  applicantName: 'Nguyễn Thị Tuyết Nhung',
  ownerId: 'owner',
  agencyId: 'ward',
  status: 'returned',
  extensionCount: 1,
  receivedAt: '2026-12-29T02:00:00.000Z',
  dueAt: '2027-01-05T10:00:00.000Z',
  forwardedAt: '2026-12-29T03:00:00.000Z',
  resultAt: '2026-12-31T03:00:00.000Z',
  returnedAt: '2027-01-05T03:00:00.000Z',
  method: 'post',
};

const data = (change: Partial<RegisterData> = {}): RegisterData => ({
  unit: aPaper().agency,
  year: 2026,
  book: 1,
  at: '2027-01-04T01:00:00.000Z',
  lines: [{ line, agency: 'UBND phường Chiềng Cơi', sets: 1, contact: 'Tổ 3; 0912 345 678' }],
  ...change,
});
const written = (drawn: RegisterData): string[] => {
  const { sheet, lines } = recordingSheet();
  drawRegister(sheet, drawn);
  return lines;
};

describe('a printed register', () => {
  it('has every column of the form', () => {
    const lines = written(data());
    expect(lines).toContain(
      'STT | Mã hồ sơ | Tên TTHC | Số bộ | Tên cá nhân, tổ chức | Địa chỉ, số điện thoại | Cơ quan chủ trì giải quyết | Nhận hồ sơ | Hẹn trả | Chuyển giải quyết | Nhận kết quả | Trả kết quả | Cách nhận | Ký nhận | Ghi chú',
    );
    expect(lines).toContain(
      '1 | H52.17-261123-0001 | Xác nhận tình trạng hôn nhân | 1 | Nguyễn Thị Tuyết Nhung | Tổ 3; 0912 345 678 | UBND phường Chiềng Cơi | 29/12/2026 | 05/01/2027 | 29/12/2026 | 31/12/2026 | 05/01/2027 | Bưu chính |  | Đã hẹn lại một lần',
    );
    expect(lines.at(-1)).toBe('Sổ chưa đóng; in lúc 08 giờ 00 phút, ngày 04/01/2027.');
  });

  it('goes on counting in the next book, and says how a year was closed', () => {
    const at = '2027-01-04T01:00:00.000Z';
    const closing = { unitId: 'ward', year: 2026, at, by: 'l1', staffName: 'Hà Thị Minh', count: 101, books: 2 };
    const closed = data().lines.map((each) => ({ ...each, line: asClosed(each.line, at) }));
    const lines = written(data({ book: 2, closing, lines: closed }));
    expect(lines.find((each) => each.startsWith('101 | '))).toMatch(
      /31\/12\/2026 \|  \|  \|  \| Đã hẹn lại một lần; Sau khi đóng sổ: trả kết quả 05\/01\/2027$/,
    );
    expect(lines.at(-1)).toBe(
      'Sổ năm 2026 có 101 hồ sơ, 2 quyển; đóng lúc 08 giờ 00 phút, ngày 04/01/2027, người đóng sổ: Hà Thị Minh.',
    );
  });

  it('prints a closed year as it was closed, and what overwrote it since as notes', () => {
    const until = '2027-01-10T02:00:00.000Z';
    const { agencyId, dueAt, forwardedAt, resultAt, returnedAt, method, ...names } = line;
    const before = { agencyId, dueAt, forwardedAt, resultAt, returnedAt, method };
    const now: RegisterLine = {
      ...names,
      agencyId: 'merged',
      dueAt: '2027-01-18T10:00:00.000Z',
      forwardedAt,
      extensionCount: 0,
      earlier: [{ until, ...before }],
    };
    const at = '2027-01-06T01:00:00.000Z';
    expect(asClosed(now, at)).toMatchObject({ ...before, later: { transferredAt: until, correctedAt: until } });
    const closing = { unitId: 'ward', year: 2026, at, by: 'l1', staffName: 'Hà Thị Minh', count: 1, books: 1 };
    const closed = data().lines.map((each) => ({ ...each, line: asClosed(now, at) }));
    expect(written(data({ closing, lines: closed })).find((each) => each.startsWith('1 | '))).toMatch(
      /29\/12\/2026 \| 05\/01\/2027 \| 29\/12\/2026 \| 31\/12\/2026 \| 05\/01\/2027 \| Bưu chính \|  \| Sau khi đóng sổ: hẹn trả ngày 18\/01\/2027; Sau khi đóng sổ: chuyển cơ quan khác giải quyết 10\/01\/2027; Sau khi đóng sổ: mở lại để đính chính kết quả 10\/01\/2027$/,
    );
  });

  it('is the same to the byte, A4 across, with its head on every page', async () => {
    const many = data({ lines: Array.from({ length: 40 }, () => data().lines).flat() });
    const first = await printRegister(many);
    expect(await printRegister(many)).toEqual(first);
    const text = Buffer.from(first).toString('latin1');
    expect(text).toContain('/MediaBox [0 0 841.89 595.28]');
    const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    // The last page may have no lines left, only the words of the closing.
    const heads = (text.match(/\/S \/TH\b/g) ?? []).length / 15;
    expect(heads).toBeGreaterThan(1);
    expect([pages - 1, pages]).toContain(heads);
  });
});
