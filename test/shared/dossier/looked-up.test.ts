import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryCodesIn } from '#shared/dossier/code.ts';
import { readIdentity, readLookedUp, readPhone } from '#shared/dossier/looked-up.ts';

describe('what is typed or scanned at the counter', () => {
  it.each<[string, unknown]>([
    ['H52.1-261123-0001', { by: 'code', codes: ['H52.1-261123-0001'] }],
    [' h52.1-261123-0001 ', { by: 'code', codes: ['H52.1-261123-0001'] }],
    ['http://localhost:3000/tra-cuu/?code=H52.40-261123-0012', { by: 'code', codes: ['H52.40-261123-0012'] }],
    [
      'https://dichvucong.example.vn/tra-cuu/?code=000.00.19.H52-261123-0012',
      { by: 'code', codes: ['000.00.19.H52-261123-0012'] },
    ],
    // As Telex leaves the address, and as a scanner with Caps Lock on types it.
    ['http://localhót:3000/tra-cuu/?codẻ=H52.40-261123-0012', { by: 'code', codes: ['H52.40-261123-0012'] }],
    ['HTTP://LOCALHOST:3000/TRA-CUU/?CODE=TMP-261123-7K2M9Q', { by: 'code', codes: ['TMP-261123-7K2M9Q'] }],
    ['http://localhost:3000/tra-cuu/?code=TMP-261123-7K2M9Q', { by: 'code', codes: ['TMP-261123-7K2M9Q'] }],
    ['014192003517', { by: 'identity', value: '014192003517' }],
    ['014 192 003 517', { by: 'identity', value: '014192003517' }],
    ['050123456', { by: 'identity', value: '050123456' }],
    ['014192003517|050123456|Lò Thị Hoa|14051992|Nữ|Tổ 5, Tô Hiệu|01012022', { by: 'identity', value: '014192003517' }],
    ['0912345601', { by: 'phone', value: '0912345601' }],
    ['+84 912 345 601', { by: 'phone', value: '0912345601' }],
    ['84912345601', { by: 'phone', value: '0912345601' }],
    ['0912.345.601', { by: 'phone', value: '0912345601' }],
    ['02123850000', { by: 'phone', value: '02123850000' }],
    ['7', { by: 'words' }],
    ['0007', { by: 'words' }],
    ['261123-0007', { by: 'words' }],
    ['7K2M9Q', { by: 'words' }],
    ['lo thi hoa', { by: 'words' }],
    ['Lò Thị Hoa | Sơn La', { by: 'words' }],
  ])('%s', (typed, read) => expect(readLookedUp(typed)).toEqual(read));

  it('is no number where a digit is missing or too much', () => {
    for (const typed of ['01419200351', '0141920035170', '12345678', 'abc', ''])
      expect(readIdentity(typed)).toBeUndefined();
    for (const typed of ['912345601', '091234', '+85 912 345 601', '0912345601234'])
      expect(readPhone(typed)).toBeUndefined();
  });
});

/** What Telex or VNI makes of keys: a mark goes over the last vowel before its key, D and the same letter again are shapes. */
const typedWith = (method: 'telex' | 'vni', keys: string): string => {
  const marks: Record<string, string> =
    method === 'telex'
      ? { S: '\u0301', F: '\u0300', R: '\u0309', X: '\u0303', J: '\u0323' }
      : { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
  let shown = '';
  for (const key of keys) {
    const vowel = /([AEY])([^AEY\d]?)$/.exec(shown.normalize('NFD'));
    const mark = marks[key];
    if (mark !== undefined && vowel) {
      const at = vowel.index + 1;
      shown = shown.slice(0, at) + mark + shown.slice(at);
    } else if (method === 'telex' && (key === 'A' || key === 'E') && shown.endsWith(key)) shown += '\u0302';
    else if (method === 'telex' && key === 'D' && shown.endsWith('D')) shown = `${shown.slice(0, -1)}Đ`;
    else if (method === 'telex' && key === 'W') shown += shown.endsWith('A') ? '\u0306' : 'Ư';
    else if (method === 'vni' && key === '6' && /[AE]$/.test(shown)) shown += '\u0302';
    else if (method === 'vni' && key === '8' && shown.endsWith('A')) shown += '\u0306';
    else if (method === 'vni' && key === '9' && shown.endsWith('D')) shown = `${shown.slice(0, -1)}Đ`;
    else shown += key;
  }
  return shown.normalize('NFC');
};

const signs = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
/** Two accents, and keys that take one back (AAA, ASS, WW), are another matter: the code is then typed by hand, or the keyboard switched. */
const accents = (method: 'telex' | 'vni', letters: string) =>
  (
    typedWith(method, letters)
      .normalize('NFD')
      .match(/[\p{M}Đ]/gu) ?? []
  ).length;
const letters = fc
  .array(fc.constantFrom(...signs), { minLength: 6, maxLength: 6 })
  .map((each) => each.join(''))
  .filter((each) => !/(.)\1\1|WW|AW|([SFRXJ]).*\2|[SFRXJ].*[SFRXJ]|[1-5].*[1-5]/.test(each));

describe('a temporary code scanned with a Vietnamese keyboard on', () => {
  it.each([
    ['Telex', '7Á2M9', '7AS2M9'],
    ['Telex, its key late', '7Á2M9', '7A2M9S'],
    ['VNI', 'KẤM9', 'KA61M9'],
    ['Telex, Đ', 'ĐK2M9', 'DDK2M9'],
    ['Telex, Ư', '7K2MƯQ', '7K2MWQ'],
  ])('%s: %s may have been %s', (_, shown, printed) => {
    const found = temporaryCodesIn(`TMP-261123-${shown}`);
    expect(found).toContain(`TMP-261123-${printed}`);
    expect(found.length).toBeLessThanOrEqual(60);
  });

  it.each(['telex', 'vni'] as const)('%s: is among what is looked for, whatever its letters', (method) => {
    fc.assert(
      fc.property(letters, (code) => {
        fc.pre(accents(method, code) <= 1);
        expect(temporaryCodesIn(`https://x.vn/tra-cuu/?code=TMP-261123-${typedWith(method, code)}`)).toContain(
          `TMP-261123-${code}`,
        );
      }),
    );
  });

  it('is itself alone where it has no accent', () => {
    expect(temporaryCodesIn('TMP-261123-7K2M9Q')).toEqual(['TMP-261123-7K2M9Q']);
  });
});
