import { isNationalId } from './national-id.ts';

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The tenth digit is 10 − (Σ digit × weight mod 11); where that gives 10, no such code was ever issued. */
const isEnterpriseCode = (text: string): boolean => {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return 10 - (sum % 11) === Number(text[9]);
};

/**
 * A tax code (mã số thuế): 10 digits with a check digit, those and a branch (`0100109106-001`), or from 1/7/2025 the 12-digit
 * personal number of a person or household business.
 */
export const isTaxCode = (text: string): boolean =>
  /^\d{10}-\d{3}$/.test(text)
    ? isEnterpriseCode(text.slice(0, 10)) && !text.endsWith('-000')
    : isEnterpriseCode(text) || isNationalId(text);
