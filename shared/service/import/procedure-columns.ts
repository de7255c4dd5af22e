import type { Column } from '../../table/columns.ts';

/** The parts of a procedure that a list of departments has, in the order of the national layout (TT 02/2017/TT-VPCP; domain.md §3.2). */
export const procedureColumns = [
  { key: 'code', header: 'Mã thủ tục', aliases: ['Mã TTHC', 'Mã số', 'Mã số TTHC'], needed: true },
  { key: 'name', header: 'Tên thủ tục', aliases: ['Tên thủ tục hành chính', 'Tên TTHC'], needed: true },
  { key: 'nameEn', header: 'Tên tiếng Anh', aliases: ['Tên thủ tục (tiếng Anh)'] },
  { key: 'field', header: 'Lĩnh vực', needed: true },
  { key: 'administrativeLevel', header: 'Cấp thực hiện', aliases: ['Cấp giải quyết'], needed: true },
  { key: 'level', header: 'Mức độ', aliases: ['Mức độ DVC', 'Mức độ dịch vụ công', 'Mức độ DVCTT'] },
  { key: 'onlineMode', header: 'Hình thức trực tuyến', aliases: ['Toàn trình/một phần', 'Loại DVC trực tuyến'] },
  { key: 'applicants', header: 'Đối tượng thực hiện' },
  { key: 'procedure', header: 'Trình tự thực hiện' },
  { key: 'channels', header: 'Cách thức thực hiện', aliases: ['Hình thức nộp', 'Cách thức nộp'] },
  { key: 'time', header: 'Thời hạn giải quyết', aliases: ['Thời gian giải quyết', 'Thời hạn'], needed: true },
  { key: 'fee', header: 'Phí' },
  { key: 'charge', header: 'Lệ phí' },
  { key: 'documents', header: 'Thành phần hồ sơ' },
  { key: 'sets', header: 'Số lượng hồ sơ', aliases: ['Số bộ hồ sơ', 'Số bộ'] },
  { key: 'agencies', header: 'Cơ quan thực hiện', aliases: ['Cơ quan giải quyết', 'Đơn vị thực hiện'] },
  { key: 'competentAgency', header: 'Cơ quan có thẩm quyền' },
  { key: 'coordinatingAgency', header: 'Cơ quan phối hợp' },
  { key: 'result', header: 'Kết quả thực hiện', aliases: ['Kết quả', 'Kết quả giải quyết'] },
  { key: 'conditions', header: 'Yêu cầu, điều kiện', aliases: ['Điều kiện', 'Yêu cầu điều kiện thực hiện'] },
  { key: 'legalBases', header: 'Căn cứ pháp lý' },
] as const satisfies readonly Column<string>[];

export type ProcedureColumn = (typeof procedureColumns)[number]['key'];
