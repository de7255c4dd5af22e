import type { Receipt } from '#shared/payment/receipt.ts';

/** A receipt of two sums paid at the counter of Chiềng Cơi, with what a test changes of it. */
export const aReceipt = (change: Partial<Receipt>): Receipt => ({
  serial: '01BLP0-001/26E',
  year: 2026,
  number: 42,
  verification: 'k7Qm2ZtR9xWb4HcP',
  collectorId: 'ubnd-chieng-coi',
  collectorName: { vi: 'Ủy ban nhân dân phường Chiềng Cơi', en: 'People’s Committee of Chiềng Cơi ward' },
  collectorTaxCode: '5500123456',
  dossierId: '01990b6e-5c1a-7c3e-8f44-3a2b1c0d9e8f',
  paymentNo: 1,
  code: 'H52.1-261123-0001',
  reference: 'VNP14512345',
  payerName: 'Lò Văn Thịnh',
  serviceName: { vi: 'Cấp bản sao Trích lục hộ tịch', en: 'Copy of a civil-status extract' },
  lines: [
    {
      name: { vi: 'Lệ phí cấp bản sao trích lục hộ tịch', en: 'Charge for a copy of an extract' },
      kind: 'le-phi',
      dong: 16_000,
    },
    { name: { vi: 'Phí khai thác dữ liệu', en: 'Fee for the use of data' }, kind: 'phi', dong: 8_000 },
  ],
  dong: 24_000,
  method: 'vnpay',
  at: '2026-11-23T02:15:00.000Z',
  status: 'standing',
  ...change,
});
