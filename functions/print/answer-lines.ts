import { shortDate, dong } from './printed-values.ts';
import type { AreaNames } from './paper-data.ts';
import type { Answer, Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import type { Sheet } from './sheet.ts';

type Choices = { choices: { value: string; label: { vi: string } }[] };

const chosen = ({ choices }: Choices, value: unknown): string =>
  choices.find((choice) => choice.value === value)?.label.vi ?? String(value);

type Wording = (field: PlainField, answer: Answer, areaName: AreaNames) => string;

const asWritten: Wording = (_field, answer) =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
const oneChoice: Wording = (field, answer) => ('choices' in field ? chosen(field, answer) : '');

/** How an answer of each kind reads on paper. */
const inWords: Record<PlainField['kind'], Wording> = {
  text: asWritten,
  'long-text': asWritten,
  'whole-number': asWritten,
  'national-id': asWritten,
  'tax-code': asWritten,
  phone: asWritten,
  email: asWritten,
  note: () => '',
  file: (_field, answer) => (Array.isArray(answer) ? `${answer.length} tệp` : ''),
  money: (_field, answer) => (typeof answer === 'number' ? dong(answer) : ''),
  date: (_field, answer) => (typeof answer === 'string' ? shortDate(answer) : ''),
  'yes-no': (_field, answer) => (answer === true ? 'Có' : 'Không'),
  'one-of': oneChoice,
  list: oneChoice,
  'several-of': (field, answer) =>
    'choices' in field && Array.isArray(answer) ? answer.map((value) => chosen(field, value)).join(', ') : '',
  address: (_field, answer, areaName) =>
    answer !== null && typeof answer === 'object' && 'commune' in answer && 'detail' in answer
      ? [answer.detail, areaName(answer.commune), areaName((answer as { province: string }).province)]
          .filter((part) => part !== '')
          .join(', ')
      : '',
};

/** Boxes to tick where the choices are few, else dots to write on. */
const blankLine = (sheet: Sheet, field: PlainField): void => {
  const choices =
    field.kind === 'yes-no' ? ['Có', 'Không'] : 'choices' in field ? field.choices.map(({ label }) => label.vi) : [];
  if (choices.length === 0 || choices.length > 8) sheet.blank(field.label.vi);
  else sheet.text(`${field.label.vi}:   ${choices.map((choice) => `□ ${choice}`).join('    ')}`, { gap: 3 });
};

const plainLine = (sheet: Sheet, field: PlainField, answers: Answers | undefined, areaName: AreaNames): void => {
  if (field.kind === 'note') return;
  const answer = answers?.[field.id];
  if (answers === undefined) blankLine(sheet, field);
  else if (answer !== undefined && answer !== null)
    sheet.line(field.label.vi, inWords[field.kind](field, answer, areaName));
};

/** Prints one question and its answer; without answers, a line to fill in by hand. A repeating group prints entry by entry. */
export const answerLine = (sheet: Sheet, field: Field, answers: Answers | undefined, areaName: AreaNames): void => {
  if (field.kind !== 'group') {
    plainLine(sheet, field, answers, areaName);
    return;
  }
  const entries = answers === undefined ? [undefined] : ((answers[field.id] ?? []) as Answers[]);
  entries.forEach((entry, place) => {
    sheet.text(`${field.entry.vi} ${place + 1}`, { face: 'italic', gap: 2 });
    for (const child of field.fields) plainLine(sheet, child, entry, areaName);
  });
};
