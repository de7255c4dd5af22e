import { answerInWords } from '#shared/service/answer-in-words.ts';
import type { Reading } from '#shared/service/answer-in-words.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Field, PlainField } from '#shared/service/form.ts';
import type { Sheet } from './sheet.ts';

/** Boxes to tick where the choices are few, else dots to write on. */
const blankLine = (sheet: Sheet, field: PlainField): void => {
  const choices =
    field.kind === 'yes-no' ? ['Có', 'Không'] : 'choices' in field ? field.choices.map(({ label }) => label.vi) : [];
  if (choices.length === 0 || choices.length > 8) sheet.blank(field.label.vi);
  else sheet.text(`${field.label.vi}:   ${choices.map((choice) => `□ ${choice}`).join('    ')}`, { gap: 3 });
};

const plainLine = (sheet: Sheet, field: PlainField, answers: Answers | undefined, reading: Reading): void => {
  if (field.kind === 'note') return;
  if (answers === undefined) blankLine(sheet, field);
  else sheet.line(field.label.vi, answerInWords(field, answers[field.id], reading));
};

/** Prints one question and its answer; without answers, a line to fill in by hand. A repeating group prints entry by entry. */
export const answerLine = (sheet: Sheet, field: Field, answers: Answers | undefined, reading: Reading): void => {
  if (field.kind !== 'group') {
    plainLine(sheet, field, answers, reading);
    return;
  }
  const entries = answers === undefined ? [undefined] : ((answers[field.id] ?? []) as Answers[]);
  entries.forEach((entry, place) => {
    sheet.text(`${field.entry.vi} ${place + 1}`, { face: 'italic', gap: 2 });
    for (const child of field.fields) plainLine(sheet, child, entry, reading);
  });
};
