/** The most receipts of one series and year: a number has at most eight digits (NĐ 254/2026/NĐ-CP). */
export const lastReceiptNumber = 99_999_999;

/** The number as a receipt prints it: `00000042`. It starts at 1 again each 1 January, so only serial, year and number name a receipt. */
export const receiptNumber = (number: number): string => String(number).padStart(8, '0');

/** Ký hiệu mẫu and ký hiệu as a receipt bears them: `01BLP0-001/26E`. */
export const receiptSerial = /^[0-9A-Z-]{3,15}\/\d{2}[A-Z]{1,2}$/;
