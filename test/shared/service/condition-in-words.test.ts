import { describe, expect, it } from 'vitest';
import { conditionInWords } from '#shared/service/condition-in-words.ts';
import type { Comparison, Condition } from '#shared/service/condition.ts';
import { aChoiceField, aForm, aGroup, aText, aTextField } from './a-form.ts';

const label = { required: false };
const member = aTextField('relation', { label: aText('Quan hệ', 'Relation') });
const form = aForm(
  aChoiceField('place', ['home', 'road']),
  { kind: 'yes-no', id: 'late', label: aText('Đăng ký quá hạn?', 'Late?'), ...label },
  { kind: 'whole-number', id: 'copies', label: aText('Số bản', 'Copies'), ...label },
  { kind: 'money', id: 'capital', label: aText('Vốn', 'Capital'), ...label },
  { kind: 'date', id: 'born', label: aText('Ngày sinh', 'Birth date'), ...label },
  {
    kind: 'several-of',
    id: 'trades',
    label: aText('Ngành nghề', 'Trades'),
    ...label,
    choices: [
      { value: 'a', label: aText('Ăn uống', 'Food') },
      { value: 'b', label: aText('Bán lẻ', 'Retail') },
    ],
  },
  aGroup('members', [member]),
);
const when = (field: string, compare: Comparison, value?: string | number | boolean): Condition => ({
  field,
  compare,
  ...(value === undefined ? {} : { value }),
});

describe('a comparison in words', () => {
  it.each<[Condition, string, string]>([
    [when('place', 'is', 'home'), 'Nơi sinh: home', 'Place of birth: home (en)'],
    [when('place', 'is-not', 'home'), 'Nơi sinh không phải là “home”', 'Place of birth is not “home (en)”'],
    [when('late', 'is', true), 'Đăng ký quá hạn', 'Late'],
    [when('late', 'is', false), 'Đăng ký quá hạn: Không', 'Late: No'],
    [when('copies', 'less-than', 1000), 'Số bản nhỏ hơn 1.000', 'Copies less than 1,000'],
    [when('copies', 'at-most', 5), 'Số bản không quá 5', 'Copies at most 5'],
    [when('copies', 'more-than', 5), 'Số bản lớn hơn 5', 'Copies more than 5'],
    [when('capital', 'at-least', 1_000_000), 'Vốn từ 1.000.000 đ trở lên', 'Capital at least 1,000,000 VND'],
    [when('born', 'less-than', '2020-02-01'), 'Ngày sinh trước ngày 01/02/2020', 'Birth date before 1 February 2020'],
    [when('born', 'at-least', '2020-02-01'), 'Ngày sinh từ ngày 01/02/2020', 'Birth date from 1 February 2020'],
    [when('born', 'is', '2020-02-01'), 'Ngày sinh: 01/02/2020', 'Birth date: 1 February 2020'],
    [when('trades', 'includes', 'b'), 'Ngành nghề: có “Bán lẻ”', 'Trades: includes “Retail”'],
    [when('trades', 'answered'), 'có trả lời “Ngành nghề”', '“Trades” is answered'],
    [when('members', 'not-answered'), 'không trả lời “Thành viên hộ”', '“Household members” is not answered'],
    [when('nobody', 'is', 'x'), '“nobody”: x', '“nobody”: x'],
    [when('place', 'is'), 'Nơi sinh: …', 'Place of birth: …'],
  ])('%j', (condition, vi, en) => {
    expect(conditionInWords(condition, form)).toEqual({ vi, en });
  });

  it('of an entry looks at the entry first', () => {
    expect(conditionInWords(when('relation', 'is', 'Con'), form, [member]).vi).toBe('Quan hệ: Con');
    expect(conditionInWords(when('relation', 'is', 'Con'), form).vi).toBe('“relation”: Con');
  });
});

describe('joined conditions in words', () => {
  const late = when('late', 'is', true);
  const home = when('place', 'is', 'home');
  const many = when('copies', 'more-than', 5);

  it.each<[Condition, string]>([
    [{ all: [late, home] }, 'Đăng ký quá hạn và Nơi sinh: home'],
    [{ any: [late, home, many] }, 'Đăng ký quá hạn hoặc Nơi sinh: home hoặc Số bản lớn hơn 5'],
    [{ all: [late, { any: [home, many] }] }, 'Đăng ký quá hạn và (Nơi sinh: home hoặc Số bản lớn hơn 5)'],
    [{ all: [{ any: [home, many] }] }, 'Nơi sinh: home hoặc Số bản lớn hơn 5'],
    [{ not: late }, 'không thuộc trường hợp: Đăng ký quá hạn'],
    [{ not: { all: [late, home] } }, 'không thuộc trường hợp: (Đăng ký quá hạn và Nơi sinh: home)'],
  ])('%j', (condition, vi) => {
    expect(conditionInWords(condition, form).vi).toBe(vi);
  });
});
