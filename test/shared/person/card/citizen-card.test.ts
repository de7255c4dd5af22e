import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCitizenCard } from '#shared/person/card/citizen-card.ts';
import { typedDigits } from '#shared/person/card/typed-digits.ts';

const whole = '014191000123|050123456|Lò Thị Mai|02091991|Nữ|Bản Hìn, Chiềng Cơi, Sơn La|15082021';
const mai = {
  nationalId: '014191000123',
  oldId: '050123456',
  fullName: 'Lò Thị Mai',
  birthDate: '1991-09-02',
  sex: 'female',
  address: 'Bản Hìn, Chiềng Cơi, Sơn La',
  issuedOn: '2021-08-15',
};
const { oldId: _, ...withoutOld } = mai;

/** The digit row of Windows' Vietnamese layout. */
const layout: Record<string, string> = {
  ...{ 1: 'ă', 2: 'â', 3: 'ê', 4: 'ô', 5: '\u0300' },
  ...{ 6: '\u0309', 7: '\u0303', 8: '\u0301', 9: '\u0323', 0: 'đ' },
};
const throughLayout = (digits: string) => Array.from(digits, (digit) => layout[digit]).join('');

describe('the QR of a citizen card', () => {
  test.each([
    ['as it is', whole, mai, []],
    ['with the Enter of the scanner, and an older line before it', `${whole.slice(0, 20)}\r\n${whole}\r\n`, mai, []],
    ['never had an old number', whole.replace('050123456', ''), withoutOld, []],
    ['letters apart from their accents', whole.normalize('NFD'), mai, []],
    ['fields of the cards of 2024 behind it', `${whole}||||`, mai, []],
    [
      'digits through the Vietnamese layout of Windows',
      [throughLayout('014191000123'), throughLayout('050123456'), ...whole.split('|').slice(2)].join('|'),
      mai,
      [],
    ],
    ['Telex: W at the end of a word', whole.replace('Mai', 'Maww'), { ...mai, fullName: 'Lò Thị Maww' }, ['fullName']],
    [
      'Telex typed, keyboard off',
      whole.replace('Lò Thị', 'Lof Thij'),
      { ...mai, fullName: 'Lof Thij Mai' },
      ['fullName'],
    ],
    ['Telex: dd that stayed', whole.replace('Lò', 'Ddò'), { ...mai, fullName: 'Ddò Thị Mai' }, ['fullName']],
    ['two tones on one word', whole.replace('Mai', 'Mạí'), { ...mai, fullName: 'Lò Thị Mạí' }, ['fullName']],
    ['accents lost', whole.replace('Lò Thị', 'Lo Thi'), { ...mai, fullName: 'Lo Thi Mai' }, ['fullName']],
    [
      'a name of an ethnic minority is compared',
      whole.replace('Mai', 'Ksor'),
      { ...mai, fullName: 'Lò Thị Ksor' },
      ['fullName'],
    ],
    [
      'VNI: a digit behind letters may be a tone',
      whole.replace('Bản Hìn', 'Tổ 5, ngõ A1'),
      { ...mai, address: 'Tổ 5, ngõ A1, Chiềng Cơi, Sơn La' },
      ['address'],
    ],
    [
      'a digit apart stays a digit',
      whole.replace('Bản Hìn', 'Tổ 5, TDP 3'),
      { ...mai, address: 'Tổ 5, TDP 3, Chiềng Cơi, Sơn La' },
      [],
    ],
    [
      'another birth year and sex than the number says',
      whole.replace('02091991', '02091981').replace('Nữ', 'Nam'),
      { ...mai, birthDate: '1981-09-02', sex: 'male' },
      ['birthDate', 'sex'],
    ],
  ])('%s', (_name, typed, card, doubtful) => {
    expect(readCitizenCard(typed)).toEqual({ card, doubtful });
  });

  test('what cannot be read is left out and named, never made up', () => {
    const typed = whole.replace('Lò Thị Mai', 'L? Th? Mai').replace('02091991', '31021991').replace('Nữ', 'N?');
    const { fullName: _f, birthDate: _b, sex: _s, ...rest } = mai;
    expect(readCitizenCard(typed)).toEqual({ card: rest, doubtful: ['fullName', 'birthDate', 'sex'] });
  });

  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['https://example.org/014191000123', 'no-card'],
    ['014191000123|050123456|Lò Thị', 'cut'],
    [whole.replace('014191000123', '01419100012'), 'number'],
    [whole.replace('014191000123', '0141910001a3'), 'number'],
  ])('%j is refused: %s', (typed, unread) => {
    expect(readCitizenCard(typed)).toEqual({ unread });
  });

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

  test('digits come back surely through the layout of Windows, as typed or composed, or not at all', () => {
    fc.assert(
      fc.property(digits(12), fc.boolean(), (number, composed) => {
        const typed = throughLayout(number);
        const found = typedDigits(composed ? typed.normalize('NFC') : typed);
        expect([number, undefined]).toContain(found);
        // A vowel beside its tone shows that nothing was put in order since.
        if (!composed && /[1-4][5-9]/.test(number)) expect(found).toBe(number);
      }),
    );
  });

  test('whatever is typed, it is read or refused, and a number that is read was typed', () => {
    const piece = fc.oneof(
      digits(12),
      digits(8),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Nam', 'Nữ', '|', 'ă', '\u0323'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('|');
        const found = readCitizenCard(typed);
        if ('unread' in found) return;
        expect(found.card.nationalId).toMatch(/^\d{12}$/);
        const first =
          typed
            .trim()
            .split(/[\r\n]+/)
            .at(-1)
            ?.split(/[|¦]/)[0] ?? '';
        expect(typedDigits(first.replace(/[\u200b\ufeff]/g, ''))).toBe(found.card.nationalId);
      }),
    );
  });
});
