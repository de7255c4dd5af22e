import * as z from 'zod';
import { lazily } from '../lazily.ts';

/** A file that came with a dossier of the National Portal (TaiLieuNop). */
export const FiledPaper = lazily(() =>
  z.object({
    TepDinhKemId: z.string().min(1).max(100),
    TenTepDinhKem: z.string().min(1).max(255),
    MaThanhPhanHoSo: z.string().max(80).default(''),
    DuongDanTaiTepTin: z.url().max(2000),
  }),
);
export type FiledPaper = z.infer<typeof FiledPaper>;

/** A dossier as the National Portal tells it: the fields the portal works with, whatever else it sends is passed over. */
export const FiledNationally = lazily(() =>
  z.object({
    MaHoSo: z.string().regex(/^[0-9A-Z]{2,3}(\.[0-9A-Z]{1,3}){0,5}-\d{6}(\d{2})?-\d{4,7}$/),
    MaTTHC: z.string().min(1).max(40),
    /** Code of the unit that decides (QĐ 20/2020/QĐ-TTg, QCVN 102:2016). */
    DonViXuLy: z.string().min(1).max(40),
    ChuHoSo: z.string().trim().min(1).max(200),
    Email: z.string().max(254).optional(),
    SoDienThoai: z.string().max(20).optional(),
    /** What was answered, as a JSON object by the ids of the form's questions. */
    ThongTinKhac: z.string().max(200_000).optional(),
    /** Where its fee was paid online, if it says so: 1 at the national payment platform, 2 at a gateway of the province. */
    DuocThanhToanTrucTuyen: z.coerce.string().max(20).optional(),
    TaiLieuNop: z.array(FiledPaper).max(50).default([]),
  }),
);
export type FiledNationally = z.infer<typeof FiledNationally>;

/** Does the National Portal say that the fee was paid there? What went through a gateway of the province, the portal knows itself. */
export const isPaidThere = ({ DuocThanhToanTrucTuyen }: Pick<FiledNationally, 'DuocThanhToanTrucTuyen'>): boolean =>
  DuocThanhToanTrucTuyen === '1';
