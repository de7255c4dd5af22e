import * as z from 'zod';
import type { NationalStore } from './national-store.ts';

const Envelope = z.object({
  session: z.string(),
  madonvi: z.string(),
  service: z.string(),
  data: z.array(z.record(z.string(), z.unknown())),
});

/** An answer of the API, as JSON. */
export type Said = { error_code: string; error_message?: string; data?: unknown[]; TiepTheo?: string };

const pageSize = 20;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const states = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** What a dossier or a step must say, by service. */
const needed: Readonly<Record<string, readonly string[]>> = {
  DongBoHoSoMC: ['MaHoSo', 'MaTTHC', 'TenTTHC', 'KenhThucHien', 'ChuHoSo', 'TrangThaiHoSo', 'DonViXuLy'],
  CapNhatTienDoHoSoMC: ['MaHoSo', 'ThoiDiemXuLy', 'NoiDungXuLy', 'TrangThai'],
};

const takeReports = (service: string, data: Record<string, unknown>[], store: NationalStore, at: number): Said => {
  for (const each of data) {
    const missing = (needed[service] ?? []).filter((name) => text(each[name]) === '');
    if (missing.length > 0) return { error_code: '10', error_message: `thiếu ${missing.join(', ')}` };
    const state = text(each.TrangThaiHoSo ?? each.TrangThai);
    if (!states.includes(state)) return { error_code: '11', error_message: `không có trạng thái ${state}` };
    const isNew = service === 'DongBoHoSoMC' && each.isUpdating === false;
    const { isUpdating: _, ...rest } = each;
    const known = store.told(text(each.MaHoSo)).some((told) => told.service === 'DongBoHoSoMC');
    if (!isNew && !known && service === 'CapNhatTienDoHoSoMC')
      return { error_code: '12', error_message: 'chưa có hồ sơ này' };
    store.tell({ service, code: text(each.MaHoSo), data: JSON.stringify(rest), at });
  }
  return { error_code: '00' };
};

/** Dossiers filed here after a place (`TuViTri`, empty: from the first on), and the place after them. */
const filedSince = ([asked]: Record<string, unknown>[], store: NationalStore): Said => {
  const from = Number(text(asked?.TuViTri) || '0');
  const found = store.filedAfter(from, pageSize);
  const data = found.map((each): unknown => JSON.parse(each.data));
  return { error_code: '00', data, TiepTheo: String(found.at(-1)?.seq ?? from) };
};

/** Answers one request of the sync API; `sessionOf` knows what a province may present. */
export const answerApi = (
  body: unknown,
  { store, sessionOf, at }: { store: NationalStore; sessionOf: (unit: string) => string; at: number },
): Said => {
  const parsed = Envelope.safeParse(body);
  if (!parsed.success) return { error_code: '09', error_message: 'không đọc được yêu cầu' };
  const { session, madonvi, service, data } = parsed.data;
  if (session !== sessionOf(madonvi)) return { error_code: '01', error_message: 'phiên không hợp lệ' };
  if (service in needed) return takeReports(service, data, store, at);
  if (service === 'TraCuuHoSo') return filedSince(data, store);
  return { error_code: '08', error_message: `không có dịch vụ ${service}` };
};
