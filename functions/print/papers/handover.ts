import { relations, relationWords } from '#shared/dossier/relation.ts';
import { resultNumber } from '#shared/result/result-number.ts';
import { checkAddress } from '#shared/result/check-address.ts';
import { officialHead } from '../official-head.ts';
import { dateAndTime } from '../printed-values.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';

const methods: Record<string, string> = {
  counter: 'Trực tiếp tại nơi trả kết quả',
  post: 'Qua dịch vụ bưu chính',
  online: 'Trực tuyến',
};

/** Phiếu trả kết quả: who took which result how and when, and the code by which anybody checks it (NĐ 61/2018 Đ20). */
export const drawHandover = (sheet: Sheet, data: PaperData): void => {
  const { dossier, letter, refs } = data;
  officialHead(sheet, data.receiving, data.number, data.at);
  sheet.title('Phiếu trả kết quả');
  sheet.line('Mã hồ sơ', dossier.code ?? dossier.temporaryCode);
  sheet.line('Chủ hồ sơ', dossier.applicantName);
  sheet.line('Thủ tục', data.service.name.vi);
  const result = dossier.results?.findLast(({ at }) => at <= data.at);
  if (result) {
    sheet.line('Kết quả số', resultNumber(result));
    sheet.line('Vào số lúc', dateAndTime(result.at));
    sheet.line('Người ký', result.signerName);
    sheet.line('Đính chính, thay cho kết quả số', result.corrects);
  }
  sheet.line('Cách trả', methods[String(refs.method)]);
  sheet.line('Người nhận', letter?.text);
  const relation = relations.find((each) => each === refs.relation);
  sheet.line('Là', relation && relationWords[relation].vi);
  sheet.line('Số hiệu bưu gửi', typeof refs.tracking === 'string' ? refs.tracking : undefined);
  sheet.line('Thời điểm trả', dateAndTime(data.at));
  sheet.space(8);
  sheet.columns([
    [
      { text: 'Người nhận', face: 'bold' },
      { text: '(Ký, ghi rõ họ tên)', face: 'italic', size: 9 },
    ],
    [
      { text: 'Người trả kết quả', face: 'bold' },
      { text: '(Ký, ghi rõ họ tên)', face: 'italic', size: 9 },
      { text: ' ' },
      { text: ' ' },
      { text: data.officer ?? '' },
    ],
  ]);
  sheet.space(8);
  for (const { token } of result?.files ?? [])
    sheet.qr(
      checkAddress(data.portalUrl, token),
      `Quét mã để kiểm tra kết quả, kể cả khi không có mạng, hoặc mở\n${data.portalUrl}/kiem-tra/`,
    );
};
