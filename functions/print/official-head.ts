import { localDate } from '#shared/calendar/local-time.ts';
import type { PrintedAgency } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** "ngày 23 tháng 11 năm 2026" of an instant, local date. */
export const longDate = (instant: string): string => {
  const [year = '', month = '', day = ''] = localDate(instant).split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
};

/** "Chiềng Cơi, ngày 23 tháng 11 năm 2026"; without a place the date stands alone. */
const placeAndDate = (agency: PrintedAgency, at: string): string => {
  const date = longDate(at);
  return agency.place === undefined ? `${date.charAt(0).toUpperCase()}${date.slice(1)}` : `${agency.place.vi}, ${date}`;
};

/** The head every official paper carries (TT 01/2018; NĐ 30/2020): agency and number left, the national name and motto right. */
export const officialHead = (sheet: Sheet, agency: PrintedAgency, number: string, at: string): void => {
  sheet.columns(
    [
      [
        { text: agency.parentName?.vi.toLocaleUpperCase('vi') ?? '', size: 8 },
        { text: agency.name.vi.toLocaleUpperCase('vi'), face: 'bold', size: 8.5 },
        { text: `Số: ${number}`, size: 9 },
      ],
      [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face: 'bold', size: 9 },
        { text: 'Độc lập – Tự do – Hạnh phúc', face: 'bold', size: 9 },
        { text: placeAndDate(agency, at), face: 'italic', size: 9 },
      ],
    ],
    [42, 58],
  );
};
