import type { Transaction } from './ledger.ts';
import { choices, outcomes } from './outcomes.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  body { margin: 0; font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; background: #eef3f8; color: #1d1d1b; }
  header { background: #123a63; color: #fff; padding: 1rem; }
  main { max-width: 36rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.5rem; line-height: 1.4; margin: .5rem 0; }
  dl { background: #fff; border: 1px solid #6b7280; padding: 1rem; margin: 1rem 0; }
  dt { color: #454545; } dd { margin: 0 0 .75rem; font-weight: 600; } dd:last-child { margin-bottom: 0; }
  button { font: inherit; display: block; box-sizing: border-box; width: 100%; min-height: 3rem; margin: .75rem 0; padding: .5rem 1rem;
    text-align: left; cursor: pointer; background: #fff; color: #0b5cab; border: 2px solid #0b5cab; border-radius: 4px; }
  button:first-of-type { background: #0b5cab; color: #fff; }
  :focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }`;

type Language = 'vi' | 'en';

const words = {
  title: { vi: 'Cổng thanh toán thử', en: 'Payment sandbox' },
  notReal: {
    vi: 'Đây là trang thử trên máy này. Không có tiền thật.',
    en: 'This is a sandbox on this machine. No real money moves.',
  },
  amount: { vi: 'Số tiền', en: 'Amount' },
  purpose: { vi: 'Nội dung thanh toán', en: 'Purpose' },
  reference: { vi: 'Mã giao dịch', en: 'Reference' },
  choose: { vi: 'Chọn kết quả của giao dịch', en: 'Choose what becomes of the payment' },
  paid: { vi: 'Đã thanh toán', en: 'Paid' },
  close: {
    vi: 'Tiền đã được trừ và cổng đã được báo. Trang này không quay lại cổng: hãy đóng cửa sổ.',
    en: 'The money is taken and the portal is told. This page does not lead back: close the window.',
  },
  silence: {
    vi: 'Tiền đã được trừ. Cổng không được báo và trang này không quay lại cổng. Chỉ khi cổng tự hỏi mới biết.',
    en: 'The money is taken. The portal is not told and this page does not lead back. It only learns by asking.',
  },
  failed: { vi: 'Không thể thanh toán', en: 'This payment cannot be made' },
} satisfies Record<string, Record<Language, string>>;

const page = (language: Language, title: string, main: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>${words.title[language]}</header>
<main>
${main}
</main>
</body>
</html>
`;

const languageOf = ({ locale }: Pick<Transaction, 'locale'>): Language => (locale === 'en' ? 'en' : 'vi');

const facts = ({ dong, info, reference }: Transaction, language: Language): string => {
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'VND' }).format(dong);
  return `<dl>
<dt>${words.amount[language]}</dt><dd>${escaped(money)}</dd>
<dt>${words.purpose[language]}</dt><dd>${escaped(info)}</dd>
<dt>${words.reference[language]}</dt><dd>${escaped(reference)}</dd>
</dl>`;
};

/** The page on which one chooses what becomes of a payment; loads nothing and works without a script. The form goes to the page's own address. */
export const payPage = (transaction: Transaction): string => {
  const language = languageOf(transaction);
  const buttons = choices.map(
    (name) => `<button type="submit" name="outcome" value="${name}">${outcomes[name].words[language]}</button>`,
  );
  return page(
    language,
    words.title[language],
    `<h1>${words.choose[language]}</h1>
<p>${words.notReal[language]}</p>
${facts(transaction, language)}
<form method="post">
${buttons.join('\n')}
</form>`,
  );
};

/** The page of somebody who paid and is not sent back. */
export const leftPage = (transaction: Transaction, why: 'close' | 'silence'): string => {
  const language = languageOf(transaction);
  const main = `<h1>${words.paid[language]}</h1>\n<p>${words[why][language]}</p>\n${facts(transaction, language)}`;
  return page(language, words.paid[language], main);
};

const reasons: Readonly<Record<string, Record<Language, string>>> = {
  '01': { vi: 'Mã giao dịch này đã được dùng trong ngày.', en: 'This reference was already used today.' },
  '02': { vi: 'Mã website (vnp_TmnCode) không hợp lệ.', en: 'No such terminal (vnp_TmnCode).' },
  '03': { vi: 'Dữ liệu gửi sang không đúng định dạng.', en: 'What was sent is not in the right form.' },
  '11': { vi: 'Đã hết thời gian chờ thanh toán.', en: 'The time to pay is over.' },
  '97': { vi: 'Chữ ký không hợp lệ.', en: 'The signature is wrong.' },
};

/** The page that says, in both languages, why nothing can be paid. */
export const errorPage = (code: string): string =>
  page(
    'vi',
    words.failed.vi,
    `<h1>${words.failed.vi} <span lang="en">(${words.failed.en})</span></h1>
<p>${reasons[code]?.vi ?? ''} <span lang="en">${reasons[code]?.en ?? ''}</span></p>
<p>Mã lỗi <span lang="en">(code)</span>: <code>${code}</code></p>`,
  );
