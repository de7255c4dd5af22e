import type { NationalStore } from './national-store.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #faf4f1; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } label { display: block; margin-top: .75rem; }
  input, textarea { font: inherit; padding: .375rem; border: 1px solid #555; width: 100%; box-sizing: border-box; }
  input[type=checkbox] { width: auto; } button { font: inherit; margin-top: 1rem; padding: .5rem 1rem; border: 1px solid #0b5cab; background: #0b5cab; color: #fff; }
  article { background: #fff; border: 1px solid #b1b4b6; padding: .75rem 1rem; margin-bottom: .75rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: .875rem; }
  p { margin: .25rem 0; } :focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }`;

type Field = { name: string; label: string; value: string; rows?: number };

/** What the form begins with: birth registration at the ward of the demo's officers. */
const fields: readonly Field[] = [
  { name: 'MaTTHC', label: 'Mã thủ tục (MaTTHC)', value: '1.001193' },
  { name: 'DonViXuLy', label: 'Mã đơn vị giải quyết (DonViXuLy)', value: 'H52.40' },
  { name: 'ChuHoSo', label: 'Chủ hồ sơ', value: 'Quàng Văn Dân' },
  { name: 'Email', label: 'Thư điện tử', value: 'dan@example.vn' },
  { name: 'SoDienThoai', label: 'Số điện thoại', value: '0912345677' },
  { name: 'DuocThanhToanTrucTuyen', label: 'Đã nộp phí ở đây: ghi 1 (DuocThanhToanTrucTuyen)', value: '' },
  { name: 'ThongTinKhac', label: 'Câu trả lời (JSON theo câu hỏi của biểu mẫu)', value: '{}', rows: 4 },
];

const input = ({ name, label, value, rows }: Field): string => {
  const control =
    rows === undefined
      ? `<input name="${name}" id="${name}" value="${escape(value)}">`
      : `<textarea name="${name}" id="${name}" rows="${rows}">${escape(value)}</textarea>`;
  return `<label for="${name}">${escape(label)}</label>${control}`;
};

/** The page on which somebody plays the National Portal: files a dossier there, and sees what was told. */
export const nationalPage = (store: NationalStore): string => {
  const filed = store
    .filed()
    .map(
      ({ code, data }) =>
        `<article><h3>${escape(code)}</h3><pre>${escape(JSON.stringify(JSON.parse(data), null, 1))}</pre></article>`,
    );
  const told = store
    .told()
    .map(
      ({ service, code, data }) =>
        `<article><p><strong>${escape(code)}</strong> ${escape(service)}</p><pre>${escape(JSON.stringify(JSON.parse(data), null, 1))}</pre></article>`,
    );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng quốc gia (giả lập)</title><style>${style}</style></head><body>
<h1>Cổng Dịch vụ công quốc gia (giả lập)</h1><p>Chỉ có trên máy này. Bật trao đổi ở /quan-tri/, mục Cổng quốc gia.</p>
<h2>Nộp hồ sơ</h2><form method="post">${fields.map(input).join('')}
<label><input type="checkbox" name="file" checked> Kèm một tệp PDF mẫu</label><button>Nộp hồ sơ</button></form>
<h2>Đã nộp ở đây (${filed.length})</h2>${filed.join('')}<h2>Tỉnh đã báo (${told.length})</h2>${told.join('')}</body></html>`;
};
