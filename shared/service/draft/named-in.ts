import type { AdminServiceRow } from '../../api/admin-views.ts';

type Named = Pick<AdminServiceRow, 'name' | 'code' | 'field' | 'level'>;

const longestName = 4000;
const longestCode = 40;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textIn = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
const nameIn = (value: unknown): Named['name'] =>
  isRecord(value) ? { vi: textIn(value.vi, longestName), en: textIn(value.en, longestName) } : { vi: '', en: '' };

/** What lists show of a definition that may be unfinished: blank, or level 0, where it says nothing yet. */
export const namedIn = ({ name, code, field, level }: Readonly<Record<string, unknown>>): Named => ({
  name: nameIn(name),
  code: textIn(code, longestCode),
  field: nameIn(isRecord(field) ? field.name : undefined),
  level: typeof level === 'number' && Number.isInteger(level) ? level : 0,
});
