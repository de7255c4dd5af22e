import { localDate } from '#shared/calendar/local-time.ts';
import type { Form, Regulation } from '#shared/dossier/regulation-set.ts';
import { linesPerBook } from '#shared/register/books.ts';
import type { RegisterClosing, RegisterLine } from '#shared/register/register-line.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import { markProvisional } from '../mark-provisional.ts';
import { officialHead } from '../official-head.ts';
import type { PrintedAgency } from '../paper-data.ts';
import { dateAndTime, shortDate } from '../printed-values.ts';
import { openSheet } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';

/** A line with what only other records know. */
export type PrintedLine = { line: RegisterLine; agency: string; sets: number; contact: string };

export type RegisterData = {
  unit: PrintedAgency;
  year: number;
  /** Which book of the year, from 1. */
  book: number;
  /** The moment it shows (instant): the closing's, or when it was asked for. */
  at: string;
  lines: PrintedLine[];
  form?: Form & { regulation: Regulation };
  closing?: RegisterClosing & { books: number };
};

const methods: Readonly<Record<string, string>> = { counter: 'Trực tiếp', post: 'Bưu chính', online: 'Trực tuyến' };

const day = (at: string | undefined): string => (at === undefined ? '' : shortDate(localDate(at)));

/** What happened after the closing, in the order it is told. */
const since = [
  ['dueAt', 'hẹn trả ngày'],
  ['forwardedAt', 'chuyển giải quyết'],
  ['transferredAt', 'chuyển cơ quan khác giải quyết'],
  ['correctedAt', 'mở lại để đính chính kết quả'],
  ['resultAt', 'có kết quả'],
  ['returnedAt', 'trả kết quả'],
] as const;

const noteOf = ({ status, extensionCount, later }: RegisterLine): string =>
  [
    ...(extensionCount > 0 ? ['Đã hẹn lại một lần'] : []),
    ...(['refused', 'stopped', 'withdrawn'].includes(status) ? [statusFacts[status].words.vi] : []),
    ...since.flatMap(([what, words]) =>
      later?.[what] === undefined ? [] : [`Sau khi đóng sổ: ${words} ${day(later[what])}`],
    ),
  ].join('; ');

const columns = [
  { title: 'STT', width: 4, align: 'center' },
  { title: 'Mã hồ sơ', width: 13 },
  { title: 'Tên TTHC', width: 11 },
  { title: 'Số bộ', width: 4, align: 'center' },
  { title: 'Tên cá nhân, tổ chức', width: 10 },
  { title: 'Địa chỉ, số điện thoại', width: 12 },
  { title: 'Cơ quan chủ trì giải quyết', width: 10 },
  { title: 'Nhận hồ sơ', width: 7, align: 'center' },
  { title: 'Hẹn trả', width: 7, align: 'center' },
  { title: 'Chuyển giải quyết', width: 7, align: 'center' },
  { title: 'Nhận kết quả', width: 7, align: 'center' },
  { title: 'Trả kết quả', width: 7, align: 'center' },
  { title: 'Cách nhận', width: 7, align: 'center' },
  { title: 'Ký nhận', width: 6 },
  { title: 'Ghi chú', width: 8 },
] as const;

const cellsOf = ({ line, agency, sets, contact }: PrintedLine, number: number): string[] => [
  String(number),
  line.code,
  line.serviceName.vi,
  String(sets),
  line.applicantName,
  contact,
  agency,
  day(line.receivedAt),
  day(line.dueAt),
  day(line.forwardedAt),
  day(line.resultAt),
  day(line.returnedAt),
  line.returnedAt === undefined ? '' : (methods[line.method ?? ''] ?? ''),
  '',
  noteOf(line),
];

/** Sổ theo dõi hồ sơ (TT 01/2018/TT-VPCP): one book of a unit's year, and where the year is closed, by whom and with how many lines. */
export const drawRegister = (sheet: Sheet, data: RegisterData): void => {
  const { unit, year, book, at, lines, closing } = data;
  officialHead(sheet, unit, `Quyển ${book}/${year}`, at);
  sheet.title(data.form?.title ?? 'Sổ theo dõi hồ sơ');
  sheet.text(`Năm ${year}, quyển số ${book}`, { align: 'center' });
  const first = (book - 1) * linesPerBook + 1;
  sheet.table(
    columns.map((column) => ({ ...column })),
    lines.map((line, place) => cellsOf(line, first + place)),
    { size: 8 },
  );
  if (!closing) {
    sheet.text(`Sổ chưa đóng; in lúc ${dateAndTime(at)}.`, { face: 'italic' });
    return;
  }
  sheet.text(
    `Sổ năm ${year} có ${closing.count} hồ sơ, ${closing.books} quyển; đóng lúc ${dateAndTime(closing.at)}, người đóng sổ: ${closing.staffName}.`,
    { face: 'bold' },
  );
};

/** A book of the register, A4 across: the same bytes for the same data. */
export const printRegister = (data: RegisterData): Promise<Uint8Array> => {
  const sheet = openSheet({
    title: `Sổ theo dõi hồ sơ ${data.year}, quyển ${data.book}`,
    at: data.at,
    size: 'A4',
    across: true,
    lang: 'vi-VN',
  });
  markProvisional(sheet, data);
  drawRegister(sheet, data);
  return sheet.bytes();
};
