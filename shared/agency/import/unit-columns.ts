import type { Column } from '../../table/columns.ts';

/** A list of units as it is sent in and given out; what a new unit must have is needed. */
export const unitColumns = [
  { key: 'id', header: 'Mã trong hệ thống', aliases: ['Mã hệ thống', 'Id'] },
  {
    key: 'name',
    header: 'Tên đơn vị',
    aliases: ['Tên cơ quan', 'Tên cơ quan, đơn vị', 'Cơ quan, đơn vị', 'Name'],
    needed: true,
  },
  { key: 'nameEn', header: 'Tên tiếng Anh', aliases: ['Tên đơn vị (tiếng Anh)', 'English name'], needed: true },
  { key: 'level', header: 'Cấp', aliases: ['Cấp đơn vị', 'Cấp hành chính', 'Level'], needed: true },
  {
    key: 'parent',
    header: 'Trực thuộc',
    aliases: ['Đơn vị cấp trên', 'Cơ quan cấp trên', 'Cơ quan chủ quản', 'Under'],
  },
  {
    key: 'code',
    header: 'Mã định danh',
    aliases: ['Mã định danh điện tử', 'Mã định danh (QĐ 20/2020)', 'Code'],
    needed: true,
  },
  { key: 'receivedAt', header: 'Nơi tiếp nhận hồ sơ', aliases: ['Nơi tiếp nhận', 'Nơi tiếp nhận và trả kết quả'] },
  { key: 'place', header: 'Địa danh', aliases: ['Địa danh ghi trên giấy tờ'] },
  { key: 'placeEn', header: 'Địa danh tiếng Anh' },
  { key: 'address', header: 'Địa chỉ', aliases: ['Trụ sở', 'Address'] },
  { key: 'addressEn', header: 'Địa chỉ tiếng Anh' },
  { key: 'phone', header: 'Điện thoại', aliases: ['Số điện thoại', 'SĐT', 'Phone'] },
  { key: 'from', header: 'Từ ngày', aliases: ['Hoạt động từ ngày', 'Áp dụng từ ngày', 'From'], needed: true },
  { key: 'basis', header: 'Căn cứ', aliases: ['Văn bản', 'Căn cứ pháp lý', 'Legal basis'] },
] as const satisfies readonly Column<string>[];

export type UnitColumn = (typeof unitColumns)[number]['key'];
