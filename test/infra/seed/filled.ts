import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, Form } from '#shared/service/form.ts';

/** How somebody answers who always takes the same way: the first choice and yes, or the last choice and no. */
export type Way = 'first' | 'last';

const address = { province: '14', commune: '03646', detail: 'Tổ 5' };

const plain: Partial<Record<Field['kind'], Answer>> = {
  date: '2026-11-23',
  address,
  'national-id': '014192003517',
  'tax-code': '5509987613',
  phone: '0912345601',
  email: 'hoa.lo@example.com',
  'long-text': 'Nội dung trình bày đầy đủ',
  money: 50_000_000,
  file: ['0193a5c0-7d5e-7000-8000-000000000001'],
};
const byPattern: Record<string, string> = {
  'letters-and-spaces': 'Lò Thị Hoa',
  digits: '4711',
  'vehicle-plate': '26A-123.45',
  'land-parcel': '123',
  'certificate-number': 'CK 123456',
  'cmnd-9': '050123456',
};

/** Dates in the past where they may not lie in the future; all else in the field's bounds. */
const answerTo = (field: Field, way: Way): Answer => {
  if (field.kind === 'text') return byPattern[field.pattern ?? ''] ?? 'Tô Hiệu';
  if (field.kind === 'whole-number') return Math.max(field.min ?? 0, way === 'first' ? 1 : 3);
  if (field.kind === 'yes-no') return way === 'first';
  if (field.kind === 'one-of' || field.kind === 'list')
    return field.choices.at(way === 'first' ? 0 : -1)?.value ?? null;
  if (field.kind === 'several-of') return field.choices.map((choice) => choice.value);
  if (field.kind === 'group')
    return [Object.fromEntries(field.fields.map((child) => [child.id, answerTo(child, way)]))];
  return plain[field.kind] ?? null;
};

/** Answers to every question of a form, shown or not, as one way of answering gives them. */
export const filled = (form: Form, way: Way): Answers =>
  Object.fromEntries(
    form.sections
      .flatMap((section) => section.fields)
      .filter((field) => field.kind !== 'note')
      .map((field) => [field.id, answerTo(field, way)]),
  );
