import type { PaperCount } from '#shared/dossier/intake.ts';
import { documentsOf } from '#shared/service/documents-asked.ts';
import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

const columns = (third: string) => [
  { title: 'TT', width: 7, align: 'center' as const },
  { title: 'Tên giấy tờ', width: 48 },
  { title: third, width: 19, align: 'center' as const },
  { title: 'Bản chính', width: 13, align: 'center' as const },
  { title: 'Bản sao', width: 13, align: 'center' as const },
];

const none = '–';

/** What was filed online: how many files came of each paper. No original or copy was handed in, whatever the service asks for. */
const online = ({ service, documents }: PaperData): string[][] => {
  const filesOf = (id: string) => documents.filter((document) => document.asked === id).length;
  return documentsOf(service)
    .filter((asked) => asked.isForm || filesOf(asked.id) > 0)
    .map((asked) => [asked.name.vi, asked.isForm ? 'Biểu mẫu điện tử' : `${filesOf(asked.id)} tệp`, none, none]);
};

/** Files of what came to a counter were scanned there; what the National Portal sent came as files. */
const filesWords = ({ dossier }: PaperData, files: number): string =>
  dossier.channel === 'national' ? `${files} tệp điện tử` : `đã quét ${files} tệp`;

const noted = (data: PaperData, paper: PaperCount | undefined, files: number): string =>
  [...(paper?.shown ? ['xuất trình'] : []), ...(files > 0 ? [filesWords(data, files)] : [])].join(', ') || none;

const counted = (count = 0): string => (count === 0 ? none : String(count));

/** What was counted at a counter, with what was only shown and what was scanned. */
const onPaper = (data: PaperData): string[][] => {
  const { service, documents, intake } = data;
  return documentsOf(service).flatMap((asked) => {
    const paper = intake?.papers.find(({ id }) => id === asked.id);
    const files = documents.filter((document) => document.asked === asked.id).length;
    const isThere = files > 0 || (paper !== undefined && (paper.shown || paper.originals + paper.copies > 0));
    if (!isThere) return [];
    return [[asked.name.vi, noted(data, paper, files), counted(paper?.originals), counted(paper?.copies)]];
  });
};

/** The table of documents handed in (TT | tên | bản chính | bản sao): files of what came online, counts of what came on paper. */
export const papersHandedIn = (sheet: Sheet, data: PaperData): void => {
  const rows = data.intake ? onPaper(data) : online(data);
  sheet.table(
    columns(data.intake ? 'Ghi chú' : 'Nộp trực tuyến'),
    rows.map((row, place) => [String(place + 1), ...row]),
  );
};
