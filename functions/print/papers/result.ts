import { fillTemplate } from '#shared/service/fill-template.ts';
import type { ResultTemplate } from '#shared/service/result-template.ts';
import type { SealPlaces } from '#shared/result/seal-places.ts';
import type { PrintedAgency } from '../paper-data.ts';
import { openSheet } from '../sheet.ts';

/** Side of the QR code, in points: its modules are 0.5 mm. */
const qrSize = 104;

/** What a result is printed from: never number, date or signer, which it gets when it is sealed. */
export type ResultData = {
  template: ResultTemplate;
  agency: PrintedAgency;
  /** Answers and facts by the names that a template gives them; empty where there is none. */
  valueOf: (name: string) => string;
  /** The result it corrects, by number and day. */
  corrects?: { number: string; day: string };
  at: string;
  portalUrl: string;
};

/**
 * A draft result from its template, A4 as PDF/A-2a (NĐ 30/2020, Phụ lục I): the same bytes for the same data. Gives also the places on its first
 * page where the registrar's seal writes.
 */
export const printResult = async (data: ResultData): Promise<{ pdf: Uint8Array; places: SealPlaces }> => {
  const { template, agency, valueOf, corrects, at, portalUrl } = data;
  const title = fillTemplate(template.title, valueOf)
    .map(({ text }) => text)
    .join(' ');
  const sheet = openSheet({ title, at, size: 'A4', lang: 'vi-VN', foot: qrSize + 12 });
  const places: SealPlaces = { number: [], date: [], signer: [], qr: sheet.footCorner(qrSize) };
  sheet.columns(
    [
      [
        { text: agency.parentName?.vi.toLocaleUpperCase('vi') ?? ' ', size: 11 },
        { text: agency.name.vi.toLocaleUpperCase('vi'), face: 'bold', size: 11 },
      ],
      [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face: 'bold', size: 11.5 },
        { text: 'Độc lập – Tự do – Hạnh phúc', face: 'bold', size: 11.5 },
      ],
    ],
    [44, 56],
  );
  const onFirst = (what: 'number' | 'date' | 'signer', place: SealPlaces['qr'] | undefined) => {
    if (place) places[what].push(place);
  };
  onFirst('number', sheet.spot('Số: ', { from: 0.08, size: 12 }));
  onFirst('date', sheet.spot(agency.place ? `${agency.place.vi}, ` : '', { from: 0.52, size: 12 }));
  sheet.space(34);
  sheet.title(title);
  if (corrects)
    sheet.text(`(Đính chính, thay cho kết quả số ${corrects.number} ngày ${corrects.day})`, {
      face: 'italic',
      size: 12,
      align: 'center',
    });
  sheet.space(8);
  for (const { text, ends } of fillTemplate(template.body, valueOf)) {
    if (ends) {
      onFirst(ends === '#number' ? 'number' : 'date', sheet.spot(text, { from: 0, size: 13 }));
      sheet.space(20);
    } else if (text.trim() === '') sheet.space(8);
    else sheet.text(text, { size: 13, align: 'justify', gap: 6 });
  }
  sheet.space(16);
  sheet.columns(
    [
      [{ text: ' ' }],
      [
        { text: template.signedAs.toLocaleUpperCase('vi'), face: 'bold', size: 13 },
        { text: '(Đã ký số)', face: 'italic', size: 12 },
      ],
    ],
    [48, 52],
  );
  onFirst('signer', sheet.spot('', { from: 0.56, size: 13 }));
  sheet.space(20);
  sheet.foot(
    `Văn bản điện tử có chữ ký số của người có thẩm quyền và của cơ quan.\nQuét mã để kiểm tra, kể cả khi không có mạng, hoặc mở\n${portalUrl}/kiem-tra/`,
    qrSize,
  );
  return { pdf: await sheet.bytes(), places };
};
