import { documentsOf } from '#shared/service/documents-asked.ts';
import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** The table of documents handed in (TT | tên | bản chính | bản sao | số tệp): what the service asks for and files came for. */
export const papersHandedIn = (sheet: Sheet, { service, documents }: PaperData): void => {
  const filesOf = (id: string) => documents.filter((document) => document.asked === id).length;
  const rows = documentsOf(service)
    .filter((asked) => asked.isForm || filesOf(asked.id) > 0)
    .map((asked, place) => [
      String(place + 1),
      asked.name.vi,
      asked.isForm ? 'Biểu mẫu điện tử' : `${filesOf(asked.id)} tệp`,
      String(asked.originals || '–'),
      String(asked.copies || '–'),
    ]);
  sheet.table(
    [
      { title: 'TT', width: 7, align: 'center' },
      { title: 'Tên giấy tờ', width: 48 },
      { title: 'Nộp trực tuyến', width: 19, align: 'center' },
      { title: 'Bản chính', width: 13, align: 'center' },
      { title: 'Bản sao', width: 13, align: 'center' },
    ],
    rows,
  );
};
