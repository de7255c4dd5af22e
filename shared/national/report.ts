import { localDate, localTime } from '../calendar/local-time.ts';
import type { Dossier, DossierEvent } from '../dossier/dossier.ts';
import { statusFacts } from '../dossier/status.ts';
import { doneWords } from '../words/actions.ts';

/** What a report names beside the dossier. */
export type ReportNames = {
  service: { code: string; name: string; field: { id: string; name: string } };
  agency: string;
  person?: string | undefined;
  duty?: string | undefined;
};

/** `yyyyMMddHHmmss` in Vietnam; seconds are not kept there, so that a moment is the same however often it is told. */
export const nationalTime = (instant: string): string =>
  `${localDate(instant).replaceAll('-', '')}${localTime(instant).replace(':', '')}${instant.slice(17, 19)}`;

/** KenhThucHien: at a counter, online, by post. */
const channels: Record<Dossier['channel'], '1' | '2' | '3'> = { counter: '1', online: '2', national: '2', post: '3' };

/** TrangThaiHoSo an event led to; undefined for what is not known there (a draft). */
const statusOf = ({ to }: Pick<DossierEvent, 'to'>): string | undefined => {
  const { national } = statusFacts[to];
  return national === null ? undefined : String(national);
};

/** A report: the service of the National Portal it is for, and one entry of its `data`. */
export type Report = { service: 'DongBoHoSoMC' | 'CapNhatTienDoHoSoMC'; data: Record<string, string | boolean> };

const known = (fields: Record<string, string | boolean | undefined>): Report['data'] =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  );

/**
 * What is told of one event: the dossier as this event left it, and the step. Nothing for a draft or while there is no code. No identity
 * number and no answer goes out: the National Portal asks for neither.
 */
export const reportsOf = (
  dossier: Dossier,
  event: Pick<DossierEvent, 'action' | 'at' | 'to' | 'seq'>,
  names: ReportNames,
  isUpdating: boolean,
): Report[] => {
  const { code: MaHoSo } = dossier;
  const TrangThai = statusOf(event);
  if (MaHoSo === undefined || TrangThai === undefined) return [];
  const { service } = names;
  const isNewest = dossier.version === event.seq;
  const time = (instant: string | undefined) => (instant === undefined ? undefined : nationalTime(instant));
  const at = nationalTime(event.at);
  return [
    {
      service: 'DongBoHoSoMC',
      data: known({
        isUpdating,
        MaHoSo,
        MaTTHC: service.code,
        TenTTHC: service.name,
        MaLinhVuc: service.field.id,
        TenLinhVuc: service.field.name,
        KenhThucHien: channels[dossier.channel],
        ChuHoSo: dossier.applicantName,
        LoaiDoiTuong: dossier.capacity === 'organisation' ? '2' : '1',
        NgayTiepNhan: time(dossier.acceptedAt),
        NgayHenTra: isNewest && dossier.acceptedAt !== undefined ? time(dossier.due?.at) : undefined,
        TrangThaiHoSo: TrangThai,
        NgayTra: event.to === 'returned' ? at : undefined,
        NgayKetThucXuLy: time(dossier.endedAt),
        DonViXuLy: names.agency,
      }),
    },
    {
      service: 'CapNhatTienDoHoSoMC',
      data: known({
        MaHoSo,
        NguoiXuLy: names.person,
        ChucDanh: names.duty,
        ThoiDiemXuLy: at,
        PhongBanXuLy: names.agency,
        NoiDungXuLy: doneWords[event.action].vi,
        TrangThai,
      }),
    },
  ];
};
