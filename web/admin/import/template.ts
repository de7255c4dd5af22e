import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { ProcedureColumn } from '#shared/service/import/procedure-columns.ts';
import { workbookOf } from './workbook.ts';

/** A row as departments may write it. */
const example: Partial<Record<ProcedureColumn, string>> = {
  code: '1.004873',
  name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  nameEn: 'Certificate of marital status',
  field: 'Hộ tịch',
  administrativeLevel: 'Cấp xã',
  level: '3',
  onlineMode: 'Toàn trình',
  applicants: 'Công dân Việt Nam',
  procedure: 'Nộp hồ sơ\nKiểm tra tình trạng hôn nhân\nTrả kết quả',
  channels: 'Trực tuyến; Trực tiếp; Bưu chính',
  time: '03 ngày làm việc',
  fee: 'Không',
  charge: '15.000',
  documents: 'Tờ khai (01 bản chính)\nCăn cước công dân (xuất trình)',
  sets: '1',
  agencies: 'Ủy ban nhân dân phường Tô Hiệu',
  competentAgency: 'Ủy ban nhân dân cấp xã',
  result: 'Giấy xác nhận tình trạng hôn nhân',
  legalBases: '60/2014/QH13 – Luật Hộ tịch',
};

const wide = new Set<string>(['name', 'procedure', 'documents', 'legalBases', 'conditions', 'agencies']);

/** The template departments fill: every column with an example. */
export const templateFile = (): Promise<Blob> => workbookOf<ProcedureColumn>(procedureColumns, [example], wide);
