import type { Answers } from './condition.ts';
import type { FieldKind } from './form.ts';

export type AddressAnswer = { province: string; commune: string; detail: string };

const addressParts = ['province', 'commune', 'detail'];

/** A plain JSON object. */
export const isRecord = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

export const isText = (answer: unknown): answer is string => typeof answer === 'string';
export const isNumber = (answer: unknown): answer is number => typeof answer === 'number';
export const isYesNo = (answer: unknown): answer is boolean => typeof answer === 'boolean';
export const isTexts = (answer: unknown): answer is string[] => Array.isArray(answer) && answer.every(isText);

/** Entries of a repeating group; what stands in them is judged question by question. */
export const isEntries = (answer: unknown): answer is Answers[] => Array.isArray(answer) && answer.every(isRecord);

/** An address: its three parts in words or codes and nothing else. */
export const isAddress = (answer: unknown): answer is AddressAnswer =>
  isRecord(answer) &&
  addressParts.every((part) => isText(answer[part])) &&
  Object.keys(answer).length === addressParts.length;

/** The JSON type each kind of question is answered with. */
export const answerShapes: Record<FieldKind, (answer: unknown) => boolean> = {
  text: isText,
  'long-text': isText,
  'whole-number': isNumber,
  money: isNumber,
  date: isText,
  'yes-no': isYesNo,
  'one-of': isText,
  'several-of': isTexts,
  list: isText,
  'national-id': isText,
  'tax-code': isText,
  phone: isText,
  email: isText,
  address: isAddress,
  file: isTexts,
  note: () => false,
  group: isEntries,
};
