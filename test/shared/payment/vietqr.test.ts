import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QRPay } from 'vietnam-qr-pay';
import { crc16 } from '#shared/payment/crc16.ts';
import { vietQr } from '#shared/payment/vietqr.ts';

/** The fields of a payload by tag, read as EMVCo writes them: two digits of tag, two of length, the value. */
const parseVietQr = (payload: string): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (let at = 0; at < payload.length;) {
    const length = Number(payload.slice(at + 2, at + 4));
    fields[payload.slice(at, at + 2)] = payload.slice(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return fields;
};

const transfers = fc.record({
  bin: fc.stringMatching(/^970\d{3}$/),
  account: fc.stringMatching(/^[A-Z\d]{1,19}$/),
  dong: fc.integer({ min: 1, max: 1_000_000_000 }),
  purpose: fc.stringMatching(/^[A-Za-z\d][A-Za-z\d .-]{0,23}[A-Za-z\d]$/),
});

describe('what a banking app scans', () => {
  it('is checked as CRC-16/CCITT-FALSE does', () => {
    expect(crc16('123456789')).toBe('29B1');
    expect(crc16('')).toBe('FFFF');
  });

  it('is the very payload of a transfer with amount and purpose, to Vietcombank', () => {
    expect(vietQr({ bin: '970436', account: '1234567890', dong: 8000, purpose: 'LP H52.1-261123-0001' })).toBe(
      '00020101021238540010A00000072701240006970436011012345678900208QRIBFTTA5303704540480005802VN62240820LP H52.1-261123-00016304ADEC',
    );
  });

  it('is the very payload of an account alone, at VietinBank', () => {
    expect(vietQr({ bin: '970415', account: '113366668888' })).toBe(
      '00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443',
    );
  });

  it('says what was asked for, whatever that is', () => {
    fc.assert(
      fc.property(transfers, ({ bin, account, dong, purpose }) => {
        const fields = parseVietQr(vietQr({ bin, account, dong, purpose }));
        const napas = parseVietQr(fields['38']!);
        expect(parseVietQr(napas['01']!)).toEqual({ '00': bin, '01': account });
        expect([napas['00'], napas['02']]).toEqual(['A000000727', 'QRIBFTTA']);
        expect(fields).toMatchObject({ '00': '01', '01': '12', '53': '704', '54': String(dong), '58': 'VN' });
        expect(parseVietQr(fields['62']!)).toEqual({ '08': purpose });
      }),
    );
  });

  it('is what the vietnam-qr-pay package writes and reads, byte by byte', () => {
    fc.assert(
      fc.property(transfers, ({ bin, account, dong, purpose }) => {
        const ours = vietQr({ bin, account, dong, purpose });
        const options = { bankBin: bin, bankNumber: account, amount: String(dong), purpose };
        expect(ours).toBe(QRPay.initVietQR(options).build());
        const read = new QRPay(ours);
        expect([read.isValid, read.consumer.bankNumber, read.amount]).toEqual([true, account, String(dong)]);
      }),
    );
  });
});
