import { Refusal } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { templateViolationWords } from '../words/template-violations.ts';
import type { NationalSettings } from './settings.ts';

/** The exchange as it is to be; refuses 'invalid' what changes nothing. */
export const changeNational = (before: NationalSettings | undefined, asked: NationalSettings): NationalSettings => {
  if (!sameJson(before, asked)) return asked;
  const message = templateViolationWords['nothing-changed'];
  throw new Refusal('invalid', { violations: [{ path: 'on', rule: 'nothing-changed', message }] });
};
