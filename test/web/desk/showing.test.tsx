import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { DossierRow } from '#shared/api/views.ts';
import { Language } from '#web/kit/locale.tsx';
import { DueMark } from '#web/desk/due-mark.tsx';
import { QueueTable } from '#web/desk/queue-table.tsx';
import type { DeskView } from '#web/words/desk.ts';

const now = '2026-11-24T03:15:00.000Z';
const row: DossierRow = {
  id: '0193a5c0-7d5e-7000-8000-000000000001',
  version: 3,
  code: 'H52.40-261118-0001',
  temporaryCode: 'TMP-261118-WZMMC2',
  serviceId: 'dang-ky-khai-sinh',
  serviceName: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  applicantName: 'Lò Văn Pánh',
  status: 'processing',
  due: { at: '2026-11-19T10:00:00.000Z', provisional: true, reasons: [] },
  agencyId: 'sl-p-to-hieu',
  submittedAt: '2026-11-18T01:05:00.000Z',
  updatedAt: '2026-11-18T01:06:00.000Z',
};
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the date of a dossier', () => {
  const marked = (dossier: Partial<DossierRow>) =>
    textOf(renderToStaticMarkup(<DueMark dossier={{ ...row, ...dossier }} now={now} />));

  it('says in words how far past, near or provisional it is', () => {
    expect(marked({})).toBe('17:00 19/11/2026 Quá hạn 5 ngày (dự kiến)');
    expect(marked({ due: { at: '2026-11-24T10:00:00.000Z', provisional: false, reasons: [] } })).toBe(
      '17:00 24/11/2026 Hôm nay',
    );
    expect(marked({ due: { at: '2026-11-25T10:00:00.000Z', provisional: false, reasons: [] } })).toBe(
      '17:00 25/11/2026 Ngày mai',
    );
    expect(marked({ due: { at: '2026-12-25T10:00:00.000Z', provisional: false, reasons: [] } })).toBe(
      '17:00 25/12/2026',
    );
  });

  it('is the day the applicant answers by while the clock stands still', () => {
    const waiting = { status: 'supplement' as const, due: undefined };
    expect(marked({ ...waiting, answerBy: '2026-12-24' })).toBe('24/12/2026');
    expect(marked({ ...waiting, answerBy: '2026-11-23' })).toBe('23/11/2026 Quá hạn 1 ngày');
    expect(marked(waiting)).toBe('Đang tạm dừng');
    expect(marked({ status: 'returned', due: undefined })).toBe('Đã kết thúc');
  });
});

describe('a queue as a table', () => {
  const table = (view: DeskView | 'found', locale: 'vi' | 'en' = 'vi', rows = [row]) =>
    renderToStaticMarkup(
      <Language.Provider value={locale}>
        <QueueTable rows={rows} caption="Quá hạn" now={now} view={view} />
      </Language.Provider>,
    );
  const heads = (html: string) => [...html.matchAll(/<th scope="col">([^<]*)/g)].map(([, name]) => name);

  it('has only the columns in which its rows differ', () => {
    expect(heads(table('new'))).toEqual(['Mã hồ sơ', 'Chủ hồ sơ', 'Thủ tục', 'Nộp lúc', 'Hạn tiếp nhận']);
    expect(heads(table('mine'))).toEqual(['Mã hồ sơ', 'Chủ hồ sơ', 'Thủ tục', 'Trạng thái', 'Hạn']);
    expect(heads(table('overdue', 'en'))).toEqual(['Code', 'Applicant', 'Service', 'Status', 'Due', 'Held by']);
  });

  it('says what came on paper and nobody took up in time', () => {
    const waits = (forwardBy: string) => textOf(table('processing', 'vi', [{ ...row, status: 'accepted', forwardBy }]));
    expect(waits('2026-11-24T03:14:00.000Z')).toContain('Chậm chuyển xử lý');
    expect(waits('2026-11-24T03:16:00.000Z')).not.toContain('Chậm chuyển');
  });

  it('names the table and each row by its code, which opens the dossier', () => {
    const html = table('overdue');
    expect(html).toContain('<caption class="govuk-visually-hidden">Quá hạn</caption>');
    expect(html).toContain('href="?dossier=0193a5c0-7d5e-7000-8000-000000000001"');
    expect(textOf(html)).toContain('H52.40-261118-0001');
    expect(textOf(html)).toContain('Chưa ai nhận');
  });
});
