import type { SupplementItem } from '#shared/dossier/supplement-item.ts';
import { documentsOf } from '#shared/service/documents-asked.ts';
import { allFields } from '../all-fields.ts';
import { officialHead } from '../official-head.ts';
import { applicantLines, signatures } from '../people-lines.ts';
import { shortDate } from '../printed-values.ts';
import type { PaperData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';
import { trackingQr } from '../tracking-qr.ts';

/** What an item is called on paper: the document's or field's own name. */
const itemName = ({ service }: PaperData, { kind, ref }: SupplementItem): string => {
  if (kind === 'document') return documentsOf(service).find(({ id }) => id === ref)?.name.vi ?? ref;
  if (kind === 'field') return allFields(service.form).find(({ id }) => id === ref.split('.')[0])?.label.vi ?? ref;
  return ref;
};

/** How many of it the procedure asks for: originals, copies; a dash where it is no document. */
const copiesOf = ({ service }: PaperData, { kind, ref }: SupplementItem): [string, string] => {
  const asked = kind === 'document' ? documentsOf(service).find(({ id }) => id === ref) : undefined;
  const shown = (count = 0): string => (count > 0 ? String(count) : '–');
  return [shown(asked?.originals), shown(asked?.copies)];
};

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 02): everything at once, each item with its reason (NĐ 61/2018 Đ15.3). */
export const drawSupplement = (sheet: Sheet, data: PaperData): void => {
  const { dossier, letter } = data;
  officialHead(sheet, data.receiving, `${data.number}/HDHS`, data.at);
  sheet.title(data.form?.title ?? 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ');
  sheet.line('Mã hồ sơ', dossier.code ?? dossier.temporaryCode);
  applicantLines(sheet, data, 'Hồ sơ của');
  sheet.line('Nội dung yêu cầu giải quyết', data.service.name.vi);
  sheet.text('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:', { gap: 6 });
  sheet.table(
    [
      { title: 'TT', width: 7, align: 'center' },
      { title: 'Nội dung', width: 34 },
      { title: 'Bản chính', width: 11, align: 'center' },
      { title: 'Bản sao', width: 11, align: 'center' },
      { title: 'Lý do', width: 37 },
    ],
    (letter?.items ?? []).map((item, place) => [
      String(place + 1),
      itemName(data, item),
      ...copiesOf(data, item),
      item.reason,
    ]),
  );
  sheet.line('Hướng dẫn thêm', letter?.text);
  sheet.line('Bổ sung trước hết ngày', letter?.answerBy && shortDate(letter.answerBy));
  sheet.text(
    `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, xin liên hệ ${data.receiving.name.vi}${
      data.receiving.phone === undefined ? '' : `, điện thoại ${data.receiving.phone}`
    } để được hướng dẫn.`,
  );
  signatures(sheet, data, 'Người hướng dẫn');
  trackingQr(sheet, data);
};
