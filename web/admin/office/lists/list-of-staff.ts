import { recordedFinder, unitNamer } from '#shared/agency/import/find-unit.ts';
import type { Agency } from '#shared/agency/agency.ts';
import type { MemberRow } from '#shared/api/office-views.ts';
import { judgeMembers } from '#shared/person/import/judge-members.ts';
import { memberColumns } from '#shared/person/import/member-columns.ts';
import type { MemberColumn } from '#shared/person/import/member-columns.ts';
import { memberInCell } from '#shared/person/import/member-in-cell.ts';
import type { StaffMember } from '#shared/person/person.ts';
import { listWords as words } from '../../../words/admin-lists.ts';
import { readStaff } from '../read-staff.ts';
import { memberSteps } from './member-steps.ts';
import { officeList } from './office-list.ts';

const memberRow = (member: StaffMember, nameOf: (id: string) => string): Record<MemberColumn, string> =>
  Object.fromEntries(memberColumns.map(({ key }) => [key, memberInCell[key](member, nameOf)])) as Record<
    MemberColumn,
    string
  >;

type Recorded = { agencies: Agency[]; members: MemberRow[] };

/** Who works where, as a list. */
export const listOfStaff = officeList<MemberColumn, Recorded, ReturnType<typeof judgeMembers>[number]>({
  title: words.staffTitle,
  intro: words.staffIntro,
  rules: [words.memberKnown, words.memberDuties, words.blank],
  exportHelp: words.exportStaffHelp,
  about: words.member,
  templateName: 'mau-can-bo.xlsx',
  exportName: 'can-bo.xlsx',
  columns: memberColumns,
  wide: new Set(['name', 'home', 'works', 'duties']),
  example: {
    name: 'Lò Văn Mới',
    home: 'Sở Y tế tỉnh Sơn La',
    works: 'Trung tâm Phục vụ hành chính công tỉnh Sơn La',
    duties: 'Cán bộ tiếp nhận và trả kết quả; Kế toán thu phí',
    from: '01/12/2026',
  },
  recorded: async (call) => {
    const [{ agencies }, members] = await Promise.all([call('listAgencies', {}), readStaff(call)]);
    return { agencies, members };
  },
  judge: (rows, { agencies, members }, date) => judgeMembers(rows, agencies, members, date),
  steps: memberSteps,
  was: ({ before }, { agencies }, date) =>
    before ? memberRow(before, unitNamer(agencies, recordedFinder(agencies, date))) : {},
  rows: ({ agencies, members }, date) => {
    const nameOf = unitNamer(agencies, recordedFinder(agencies, date));
    return members
      .filter(({ validTo }) => validTo === undefined || validTo >= date)
      .map((member) => memberRow(member, nameOf));
  },
});
