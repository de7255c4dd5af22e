import type { Violation } from '../errors.ts';
import { isEmail } from '../person/email.ts';
import { isNationalId } from '../person/national-id.ts';
import { isPhone } from '../person/phone.ts';
import { isTaxCode } from '../person/tax-code.ts';
import { numberText } from '../words/format.ts';
import type { FieldOf } from './field-parts.ts';
import type { patterns } from './form.ts';
import { lengthOf } from './tidy.ts';
import { fine, violationAt } from './violation.ts';
import type { Spot } from './violation.ts';

type Pattern = (typeof patterns)[number];

const patternOf: Record<Pattern, RegExp> = {
  'letters-and-spaces': /^[\p{L}\p{M}' ’.-]+$/u,
  digits: /^\d+$/,
  'vehicle-plate': /^\d{2}[- ]?[A-ZĐ]{1,2}\d?[- ]?(\d{4}|\d{3}\.?\d{2})$/i,
  'land-parcel': /^\d{1,5}([-/]\d{1,5})?$/,
  'certificate-number': /^[\p{L}\d][\p{L}\d ./-]{2,29}$/u,
  'cmnd-9': /^\d{9}$/,
};

const checkLength = (
  { minLength = 0, maxLength = 20000 }: { minLength?: number | undefined; maxLength?: number | undefined },
  text: string,
  spot: Spot,
): readonly Violation[] => {
  if (minLength === 0 && text.length <= maxLength) return fine;
  const length = lengthOf(text);
  if (length < minLength) return [violationAt(spot, 'min-length', { min: numberText(minLength) })];
  return length > maxLength
    ? [violationAt(spot, 'max-length', { length: numberText(length), max: numberText(maxLength) })]
    : fine;
};

export const checkLongText = (field: FieldOf<'long-text'>, text: string, spot: Spot): readonly Violation[] =>
  checkLength(field, text, spot);

export const checkText = (field: FieldOf<'text'>, text: string, spot: Spot): readonly Violation[] => {
  const { pattern, maxLength = 1000 } = field;
  const tooLong = checkLength({ ...field, maxLength }, text, spot);
  return pattern === undefined || patternOf[pattern].test(text)
    ? tooLong
    : [...tooLong, violationAt(spot, pattern, {}, 'pattern')];
};

export const checkNationalId = (_field: FieldOf<'national-id'>, text: string, spot: Spot): readonly Violation[] =>
  isNationalId(text) ? fine : [violationAt(spot, 'national-id')];

export const checkTaxCode = (_field: FieldOf<'tax-code'>, text: string, spot: Spot): readonly Violation[] =>
  isTaxCode(text) ? fine : [violationAt(spot, 'tax-code')];

export const checkPhone = (field: FieldOf<'phone'>, text: string, spot: Spot): readonly Violation[] => {
  const landlineToo = field.landline ?? false;
  if (isPhone(text, landlineToo)) return fine;
  return [violationAt(spot, landlineToo ? 'phone-or-landline' : 'phone', {}, 'phone')];
};

export const checkEmail = (_field: FieldOf<'email'>, text: string, spot: Spot): readonly Violation[] =>
  isEmail(text) ? fine : [violationAt(spot, 'email')];
