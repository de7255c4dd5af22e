import { crc16 } from './crc16.ts';

/** Where a transfer goes. */
type Transfer = {
  /** The bank's number at NAPAS, six digits: 970436 is Vietcombank. */
  bin: string;
  /** At most 19 letters and digits. */
  account: string;
  /** Whole đồng; the payer writes the amount where there is none. */
  dong?: number;
  /** At most 25 ASCII signs, which the payer's bank hands on. */
  purpose?: string;
};

/** Tag, length in two digits, value. */
const field = (tag: string, value: string): string => `${tag}${String(value.length).padStart(2, '0')}${value}`;

/** What a banking app scans to transfer that: VietQR (NAPAS IBFT on EMVCo's merchant-presented mode), to an account. */
export const vietQr = ({ bin, account, dong, purpose }: Transfer): string => {
  const bank = field('00', bin) + field('01', account);
  const napas = field('00', 'A000000727') + field('01', bank) + field('02', 'QRIBFTTA');
  const payload = [
    field('00', '01'),
    // 12 is for one payment, 11 for any number of them.
    field('01', dong === undefined ? '11' : '12'),
    field('38', napas),
    field('53', '704'),
    dong === undefined ? '' : field('54', String(dong)),
    field('58', 'VN'),
    purpose === undefined ? '' : field('62', field('08', purpose)),
    // The check covers its own tag and length.
    '6304',
  ].join('');
  return payload + crc16(payload);
};
