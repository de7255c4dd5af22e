import { describe, expect, it } from 'vitest';
import { checkResult } from '#shared/service/definition/check-result.ts';
import { fillTemplate } from '#shared/service/fill-template.ts';
import { aService } from '#test/support/builders.ts';

const answers: Record<string, string> = { fullName: 'Lò Thị Hoa', spouseName: '', '#code': 'H52.1-261123-0001' };
const valueOf = (name: string) => answers[name] ?? '';

describe('the template of a result', () => {
  it('says what the dossier says; a line whose questions were left open is left out', () => {
    const body = 'Họ tên: {fullName} (hồ sơ {#code})\nVợ hoặc chồng: {spouseName}\n\nGhi chú: {fullName}{spouseName}';
    expect(fillTemplate(body, valueOf)).toEqual([
      { text: 'Họ tên: Lò Thị Hoa (hồ sơ H52.1-261123-0001)' },
      { text: '' },
      { text: 'Ghi chú: Lò Thị Hoa' },
    ]);
  });

  it('leaves room for what only the registrar knows', () => {
    expect(fillTemplate('Số: {#number}\nNgày vào số: {#date} ', valueOf)).toEqual([
      { text: 'Số: ', ends: '#number' },
      { text: 'Ngày vào số: ', ends: '#date' },
    ]);
  });

  const faults = (template: Partial<{ title: string; body: string }>, symbol: string | undefined = 'XN-UBND') => {
    const { result } = aService();
    const whole = { title: 'Giấy', body: 'Họ tên: {fullName}', signedAs: 'Chủ tịch', ...template };
    return checkResult(aService({ result: { ...result, symbol, template: whole } })).map(({ code, place }) => [
      code,
      place,
    ]);
  };
  const [title, body] = ['result.template.title', 'result.template.body'];

  it.each([
    ['all known', {}, []],
    ['an unknown question', { body: '{fulName}' }, [['template-unknown-part', body]]],
    ['an unknown part', { body: '{#seal}' }, [['template-unknown-part', body]]],
    ['a stray brace', { body: '{fullName}} {' }, [['template-braces', body]]],
    ['a number amid a line', { body: 'Số {#number} ngày' }, [['template-sealed-amid', body]]],
    ['a number at the end', { body: 'Số {#number}' }, []],
    ['a number in the title', { title: 'Giấy {#number}' }, [['template-unknown-part', title]]],
  ])('is checked before it is published: %s', (_, template, expected) => expect(faults(template)).toEqual(expected));

  it('needs the symbol of a register', () => {
    const { result } = aService();
    const template = { title: 'Giấy', body: 'x', signedAs: 'Chủ tịch' };
    expect(checkResult(aService({ result: { ...result, template } }))).toMatchObject([
      { code: 'template-without-symbol' },
    ]);
    expect(checkResult(aService())).toEqual([]);
  });
});
