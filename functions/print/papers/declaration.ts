import { answerLine } from '../answer-lines.ts';
import { longDate } from '../official-head.ts';
import type { DeclarationData } from '../paper-data.ts';
import type { Sheet } from '../sheet.ts';

/** Tờ khai: the answers as the service's own declaration; without answers the blank form, to be filled in by hand. */
export const drawDeclaration = (sheet: Sheet, { service, agency, filed, areaName }: DeclarationData): void => {
  sheet.columns([
    [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face: 'bold', size: 12 },
      { text: 'Độc lập – Tự do – Hạnh phúc', face: 'bold', size: 12 },
    ],
  ]);
  sheet.title(service.declaration.title.vi);
  sheet.text(`Kính gửi: ${agency?.name.vi ?? service.declaration.addressee.vi}`, { align: 'center', gap: 8 });
  if (filed !== undefined) {
    sheet.line('Mã hồ sơ', filed.code);
    sheet.line('Người nộp', filed.filerName);
    if (filed.concerning.capacity !== 'self') sheet.line('Chủ hồ sơ', filed.concerning.name);
  }
  const names = new Map(filed?.documents.map(({ id, name }) => [id, name]));
  const reading = { locale: 'vi', areaName, fileName: (id: string) => names.get(id) } as const;
  for (const section of service.form?.sections ?? []) {
    const shown = section.fields.filter(
      (field) => filed === undefined || field.kind === 'note' || filed.answers[field.id] !== undefined,
    );
    if (shown.every(({ kind }) => kind === 'note')) continue;
    sheet.heading(section.title.vi);
    for (const field of shown) answerLine(sheet, field, filed?.answers, reading);
  }
  sheet.space(6);
  sheet.text(
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
    {
      align: 'justify',
      gap: 8,
    },
  );
  const when = filed === undefined ? 'Ngày ....... tháng ....... năm ..........' : longDate(filed.at);
  sheet.columns([
    [],
    [
      { text: when.charAt(0).toUpperCase() + when.slice(1), face: 'italic' },
      { text: 'Người khai', face: 'bold' },
      { text: filed === undefined ? '(Ký, ghi rõ họ tên)' : 'Đã khai và gửi trực tuyến', face: 'italic', size: 9 },
      { text: filed?.filerName ?? '' },
    ],
  ]);
};
