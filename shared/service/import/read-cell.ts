import { applicantWords } from '../../words/service-facts.ts';
import { fold } from '../../words/fold.ts';
import type { ImportProblem } from '../../words/import-problems.ts';
import { applicantClasses } from '../service.ts';
import type { Service, TimeLimit } from '../service.ts';

/** What a cell says, or what is wrong with it; `text` is the part that is. */
export type CellRead<Value> = { value: Value } | { problem: ImportProblem; text: string };

/** The parts of a cell, one a line, or parted by semicolons; bullets and numbering fall away. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[\n;]+/)
    .map((part) => part.replace(/^\s*(?:[-–•+*]|\(?\d{1,2}[.)]|[a-zđ]\))\s+/i, '').trim())
    .filter((part) => part !== '');

const listed = <Value extends string>(
  names: readonly (readonly [RegExp, Value])[],
  problem: ImportProblem,
): ((text: string) => CellRead<Value>) => {
  return (text) => {
    const folded = fold(text);
    const found = names.find(([name]) => name.test(folded));
    return found ? { value: found[1] } : { problem, text };
  };
};

/** Each part of a cell, every value once; the first part that is not understood is named. */
const eachOf =
  <Value>(read: (text: string) => CellRead<Value>) =>
  (text: string): CellRead<Value[]> => {
    const reads = partsOf(text).map(read);
    const wrong = reads.find((each) => 'problem' in each);
    if (wrong) return wrong;
    return { value: [...new Set(reads.flatMap((each) => ('value' in each ? [each.value] : [])))] };
  };

export const readAdministrativeLevel = listed<Service['administrativeLevel']>(
  [
    [/^(?:ubnd |cap )*(?:tinh|so|so nganh|tinh so nganh)$/, 'province'],
    [/^(?:ubnd |cap )*huyen$/, 'district'],
    [/^(?:ubnd |cap )*(?:xa|phuong|xa phuong|xa phuong dac khu)$/, 'commune'],
  ],
  'administrative-level-unknown',
);

export const readMode = listed<Service['onlineMode']>(
  [
    [/toan trinh/, 'toan-trinh'],
    [/mot phan/, 'mot-phan'],
    [/thong tin/, 'thong-tin'],
  ],
  'mode-unknown',
);

type Channel = Service['channels'][number]['channel'];
export const readChannels = eachOf(
  listed<Channel>(
    [
      [/truc tuyen|qua mang/, 'online'],
      [/buu chinh|buu dien/, 'post'],
      [/truc tiep|tai quay|mot cua/, 'counter'],
    ],
    'channel-unknown',
  ),
);

const applicantNames = applicantClasses.map((each) => [fold(applicantWords[each].vi), each] as const);
const alsoCalled: Readonly<Record<string, Service['applicants'][number]>> = {
  'ca nhan': 'citizen',
  'cong dan': 'citizen',
  'ho kinh doanh': 'citizen',
  'to chuc khong bao gom doanh nghiep htx': 'organisation',
};
export const readApplicants = eachOf((text: string): CellRead<Service['applicants'][number]> => {
  const folded = fold(text);
  const value = applicantNames.find(([name]) => name === folded)?.[1] ?? alsoCalled[folded];
  return value ? { value } : { problem: 'applicant-unknown', text };
});

export const readLevel = (text: string): CellRead<Service['level']> => {
  const found = /^(?:muc(?: do)? )?([1-4])$/.exec(fold(text))?.[1];
  return found === undefined ? { problem: 'level-unknown', text } : { value: Number(found) as Service['level'] };
};

export const readCount = (text: string): CellRead<number> => {
  const found = /^(\d{1,2})(?: bo(?: ho so)?)?$/.exec(fold(text))?.[1];
  const value = Number(found ?? 0);
  return value > 0 ? { value } : { problem: 'number-not-understood', text };
};

const units: readonly (readonly [RegExp, TimeLimit['unit']])[] = [
  [/^(\d{1,3}) (?:ngay )?ngay lam viec$|^(\d{1,3}) ngay lam viec\b/, 'working-day'],
  [/^(\d{1,3}) gio(?: lam viec)?$/, 'working-hour'],
  [/^(\d{1,3}) thang$/, 'month'],
  [/^(\d{1,3}) ngay$/, 'day'],
];

/** A time limit as the law writes it; units are never turned into each other. */
export const readTime = (text: string): CellRead<Pick<TimeLimit, 'value' | 'unit'>> => {
  const folded = fold(text.replace(/\([^)]*\)/g, ''));
  if (/^(?:ngay )?trong (?:ngay|buoi)\b/.test(folded)) return { value: { value: 0, unit: 'same-day' } };
  for (const [pattern, unit] of units) {
    const found = pattern.exec(folded);
    const value = Number(found?.[1] ?? found?.[2]);
    if (found && value > 0) return { value: { value, unit } };
  }
  return { problem: 'time-not-understood', text };
};

const none = new Set(['khong', 'khong thu', 'mien phi', 'khong co', 'khong qui dinh']);

/** Whole đồng: `15.000`, `15.000 đồng`, `Không`. */
export const readMoney = (text: string): CellRead<number> => {
  if (none.has(fold(text))) return { value: 0 };
  const bare = text.replace(/\s*(?:đ|đồng|vnđ|vnd)\.?$/i, '').trim();
  return /^\d{1,3}(?:[., ]\d{3})*$|^\d{1,12}$/.test(bare)
    ? { value: Number(bare.replace(/[., ]/g, '')) }
    : { problem: 'money-not-understood', text };
};
