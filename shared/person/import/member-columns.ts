import type { Column } from '../../table/columns.ts';

/** A list of staff as it is sent in and given out; what a new member must have is needed. */
export const memberColumns = [
  { key: 'name', header: 'Họ và tên', aliases: ['Họ tên', 'Họ và tên cán bộ', 'Full name'], needed: true },
  {
    key: 'home',
    header: 'Đơn vị chủ quản',
    aliases: ['Đơn vị', 'Cơ quan', 'Đơn vị công tác', 'Home unit'],
    needed: true,
  },
  { key: 'works', header: 'Nơi làm việc', aliases: ['Nơi biệt phái', 'Works at'] },
  { key: 'duties', header: 'Nhiệm vụ', aliases: ['Vai trò', 'Duties'], needed: true },
  { key: 'from', header: 'Từ ngày', aliases: ['Làm việc từ ngày', 'Ngày bắt đầu', 'From'], needed: true },
  { key: 'to', header: 'Đến hết ngày', aliases: ['Ngày làm việc cuối', 'Ngày kết thúc', 'Until'] },
  { key: 'account', header: 'Mã tài khoản', aliases: ['Mã tài khoản công vụ', 'Tài khoản', 'Account'] },
] as const satisfies readonly Column<string>[];

export type MemberColumn = (typeof memberColumns)[number]['key'];
