import { recordedFinder, unitNamer } from '#shared/agency/import/find-unit.ts';
import { judgeUnits } from '#shared/agency/import/judge-units.ts';
import { unitColumns } from '#shared/agency/import/unit-columns.ts';
import type { UnitColumn } from '#shared/agency/import/unit-columns.ts';
import { unitInCell } from '#shared/agency/import/unit-in-cell.ts';
import type { Agency } from '#shared/agency/agency.ts';
import { listWords as words } from '../../../words/admin-lists.ts';
import { officeList } from './office-list.ts';
import { unitSteps } from './unit-steps.ts';

/** A row of the list of units. */
export const unitRow = (agency: Agency, nameOf: (id: string) => string, date: string): Record<UnitColumn, string> =>
  Object.fromEntries(unitColumns.map(({ key }) => [key, unitInCell[key](agency, { nameOf, today: date })])) as Record<
    UnitColumn,
    string
  >;

/** The units of the administration as a list. */
export const listOfUnits = officeList<UnitColumn, Agency[], ReturnType<typeof judgeUnits>[number]>({
  title: words.unitsTitle,
  intro: words.unitsIntro,
  rules: [words.unitKnown, words.unitFrom, words.unitHours, words.blank],
  exportHelp: words.exportHelp,
  about: words.unit,
  templateName: 'mau-don-vi.xlsx',
  exportName: 'don-vi.xlsx',
  columns: unitColumns,
  wide: new Set(['name', 'nameEn', 'parent', 'receivedAt', 'address', 'addressEn']),
  example: {
    id: 'xa-muong-bu',
    name: 'Ủy ban nhân dân xã Mường Bú',
    nameEn: 'People’s Committee of Muong Bu Commune',
    level: 'Cấp xã',
    parent: 'Ủy ban nhân dân tỉnh Sơn La',
    code: 'H52.59',
    receivedAt: 'Trung tâm Phục vụ hành chính công xã Mường Bú',
    place: 'Mường Bú',
    placeEn: 'Muong Bu',
    address: 'Xã Mường Bú, tỉnh Sơn La',
    addressEn: 'Muong Bu Commune, Son La Province',
    phone: '0212 3852 011',
    from: '01/07/2025',
    basis: 'NQ 1681/NQ-UBTVQH15',
  },
  recorded: async (call) => (await call('listAgencies', {})).agencies,
  judge: judgeUnits,
  steps: unitSteps,
  was: ({ agencyId }, agencies, date) => {
    const agency = agencies.find(({ id }) => id === agencyId);
    return agency ? unitRow(agency, unitNamer(agencies, recordedFinder(agencies, date)), date) : {};
  },
  rows: (agencies, date) => {
    const nameOf = unitNamer(agencies, recordedFinder(agencies, date));
    return agencies
      .filter(({ validTo }) => validTo === undefined || validTo >= date)
      .map((agency) => unitRow(agency, nameOf, date));
  },
});
