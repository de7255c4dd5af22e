import type { Violation } from '../errors.ts';
import { isAddress, isNumber, isText, isTexts } from './answer-shapes.ts';
import { checkAddress } from './check-address.ts';
import { checkChoice, checkChoices, checkFiles } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import { checkMoney, checkWholeNumber } from './check-number.ts';
import { checkEmail, checkLongText, checkNationalId, checkPhone, checkTaxCode, checkText } from './check-text.ts';
import { isKind } from './field-parts.ts';
import type { FieldOf } from './field-parts.ts';
import type { Field, FieldKind } from './form.ts';
import { fine } from './violation.ts';
import type { Spot } from './violation.ts';

type Check = (field: Field, answer: unknown, spot: Spot) => readonly Violation[];

/** A check of one kind of question on the JSON type it is answered with; the type itself is judged before. */
const checking =
  <Kind extends FieldKind, Shape>(
    kind: Kind,
    isShape: (answer: unknown) => answer is Shape,
    check: (field: FieldOf<Kind>, answer: Shape, spot: Spot) => readonly Violation[],
  ): Check =>
  (field, answer, spot) =>
    isKind(field, kind) && isShape(answer) ? check(field, answer, spot) : fine;

const nothing: Check = () => fine;

/** What an answer of the right JSON type must still fulfil, by kind; a group's entries are judged question by question. */
export const answerChecks: Record<FieldKind, Check> = {
  text: checking('text', isText, checkText),
  'long-text': checking('long-text', isText, checkLongText),
  'whole-number': checking('whole-number', isNumber, checkWholeNumber),
  money: checking('money', isNumber, checkMoney),
  date: checking('date', isText, checkDate),
  'yes-no': nothing,
  'one-of': checking('one-of', isText, checkChoice),
  'several-of': checking('several-of', isTexts, checkChoices),
  list: checking('list', isText, checkChoice),
  'national-id': checking('national-id', isText, checkNationalId),
  'tax-code': checking('tax-code', isText, checkTaxCode),
  phone: checking('phone', isText, checkPhone),
  email: checking('email', isText, checkEmail),
  address: checking('address', isAddress, checkAddress),
  file: checking('file', isTexts, checkFiles),
  note: nothing,
  group: nothing,
};
