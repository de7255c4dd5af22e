import { collectedAt } from '#shared/payment/collected-at.ts';
import type { MoneyWay } from '#shared/payment/attempt.ts';
import type { Receipt, ReceiptLine } from '#shared/payment/receipt.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { dongInWords } from '#shared/words/dong-in-words.ts';
import { formatNumber } from '#shared/words/format.ts';
import { longDate } from '../official-head.ts';
import { dateAndTime, dong } from '../printed-values.ts';
import { openSheet } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';

const methods: Record<MoneyWay, string> = {
  vnpay: 'Trực tuyến qua cổng thanh toán VNPAY',
  vietqr: 'Chuyển khoản bằng mã VietQR',
  cash: 'Tiền mặt',
  card: 'Thẻ ngân hàng',
};

const kinds: Record<ReceiptLine['kind'], string> = { phi: 'Phí', 'le-phi': 'Lệ phí' };

/** What the receipt is called by what it is for. */
const titleOf = ({ lines }: Receipt): string => {
  const has = (kind: ReceiptLine['kind']) => lines.some((line) => line.kind === kind);
  if (has('phi') && has('le-phi')) return 'Biên lai thu phí, lệ phí';
  return has('phi') ? 'Biên lai thu phí' : 'Biên lai thu lệ phí';
};

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Where anyone who holds the paper sees whether it stands: only the paper tells the code. */
const placeToCheck = ({ serial, year, number, verification }: Receipt, portalUrl: string): string => {
  const named = { s: serial, y: String(year), n: String(number), c: verification };
  return `${portalUrl}/bien-lai/?${new URLSearchParams(named).toString()}`;
};

const head = (sheet: Sheet, receipt: Receipt): void => {
  const [form = '', series] = receipt.serial.split('/');
  sheet.columns(
    [
      [
        { text: receipt.collectorName.vi.toLocaleUpperCase('vi'), face: 'bold', size: 9 },
        { text: `Mã số thuế: ${receipt.collectorTaxCode}`, size: 9.5 },
      ],
      [
        { text: `Ký hiệu mẫu biên lai: ${form}`, size: 9.5 },
        ...(series === undefined ? [] : [{ text: `Ký hiệu biên lai: ${series}`, size: 9.5 }]),
        { text: `Số: ${receiptNumber(receipt.number)}`, face: 'bold', size: 11 } as const,
      ],
    ],
    [58, 42],
  );
};

const voidWords = (sheet: Sheet, { void: gone }: Receipt): void => {
  sheet.stamp('ĐÃ HỦY');
  sheet.text('BIÊN LAI ĐÃ HỦY', { face: 'bold', size: 12, align: 'center', gap: 2 });
  if (gone) {
    const instead = gone.replacedBy === undefined ? '' : `, thay bằng biên lai số ${receiptNumber(gone.replacedBy)}`;
    sheet.text(`Hủy lúc ${dateAndTime(gone.at)}${instead}.`, { size: 10, align: 'center', gap: 1 });
    sheet.text(`Lý do: ${gone.reason}`, { size: 10, align: 'center' });
  }
  sheet.space(8);
};

const sums = (sheet: Sheet, { lines, dong: sum }: Receipt): void => {
  sheet.table(
    [
      { title: 'TT', width: 8, align: 'center' },
      { title: 'Khoản thu', width: 50 },
      { title: 'Loại', width: 15, align: 'center' },
      { title: 'Số tiền (đồng)', width: 27, align: 'right' },
    ],
    lines.map(({ name, kind, dong: each }, place) => [
      String(place + 1),
      name.vi,
      kinds[kind],
      formatNumber(each, 'vi'),
    ]),
  );
  sheet.line('Tổng số tiền', dong(sum));
  sheet.line('Bằng chữ', `${dongInWords(sum)}.`);
};

/** When the money came; one that replaces another is made later, and says so beside it. */
const times = (sheet: Sheet, receipt: Receipt): void => {
  const collected = collectedAt(receipt);
  if (collected !== undefined) sheet.line('Thời điểm thu', dateAndTime(collected));
  if (collected !== receipt.at) sheet.line('Thời điểm lập', dateAndTime(receipt.at));
};

/** Biên lai thu phí, lệ phí điện tử with all that NĐ 254/2026/NĐ-CP demands of it; a void one says so first, and across the page. */
export const drawFeeReceipt = (sheet: Sheet, receipt: Receipt, portalUrl: string): void => {
  if (receipt.status === 'void') voidWords(sheet, receipt);
  head(sheet, receipt);
  sheet.space(6);
  sheet.title(titleOf(receipt));
  sheet.text('(Bản thể hiện của biên lai điện tử)', { face: 'italic', size: 10, align: 'center', gap: 1 });
  sheet.text(capital(longDate(receipt.at)), { face: 'italic', align: 'center', gap: 10 });
  sheet.line('Người nộp tiền', receipt.payerName);
  sheet.line('Thủ tục hành chính', receipt.serviceName.vi);
  sheet.line('Mã hồ sơ', receipt.code);
  sheet.space(6);
  sums(sheet, receipt);
  sheet.line('Hình thức thanh toán', methods[receipt.method]);
  sheet.line('Mã tham chiếu', receipt.reference);
  times(sheet, receipt);
  if (receipt.replaces !== undefined) sheet.line('Thay cho biên lai đã hủy số', receiptNumber(receipt.replaces));
  sheet.space(8);
  sheet.columns(
    [
      [{ text: ' ' }],
      [
        { text: 'TỔ CHỨC THU', face: 'bold' },
        { text: 'Ký số bởi', face: 'italic', size: 10 },
        { text: receipt.collectorName.vi, face: 'bold' },
      ],
    ],
    [44, 56],
  );
  sheet.space(8);
  sheet.qr(
    placeToCheck(receipt, portalUrl),
    `Quét mã để kiểm tra biên lai, hoặc mở\n${portalUrl}/bien-lai/\nvà nhập ký hiệu, số và mã kiểm tra ${receipt.verification}`,
  );
};

/** A receipt on A5 as PDF/A-2a, before it is signed: the same bytes for the same receipt. */
export const printFeeReceipt = (receipt: Receipt, portalUrl: string): Promise<Uint8Array> => {
  const title = `${titleOf(receipt)} ${receipt.serial} số ${receiptNumber(receipt.number)}`;
  const sheet = openSheet({ title, at: receipt.void?.at ?? receipt.at, size: 'A5', lang: 'vi-VN' });
  drawFeeReceipt(sheet, receipt, portalUrl);
  return sheet.bytes();
};
