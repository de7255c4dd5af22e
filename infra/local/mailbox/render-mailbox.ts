import type { Mail } from './mail-store.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** Text with its web addresses made links. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/)
    .map((part, n) => (n % 2 === 0 ? escape(part) : `<a href="${escape(part)}">${escape(part)}</a>`))
    .join('');

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const channels = { email: 'Thư điện tử', sms: 'Tin nhắn SMS' } as const;

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #faf4f1; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.125rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: 1.5rem; }
  label { display: block; } input { font: inherit; padding: .375rem; border: 1px solid #555; min-width: 16rem; max-width: 100%; }
  button { font: inherit; padding: .375rem .75rem; border: 1px solid #0b5cab; background: #0b5cab; color: #fff; cursor: pointer; }
  article { background: #fff; border: 1px solid #b1b4b6; padding: 1rem; margin-bottom: 1rem; }
  article p { margin: 0; } .about { color: #505a5f; margin-bottom: .75rem; overflow-wrap: anywhere; }
  .body { white-space: pre-wrap; overflow-wrap: anywhere; } a { color: #0b5cab; }
  :focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }`;

const article = (mail: Mail): string => {
  const title = mail.subject === '' ? channels[mail.channel] : mail.subject;
  const id = `mail-${escape(mail.id)}`;
  return `<article aria-labelledby="${id}"><h2 id="${id}">${escape(title)}</h2>
<p class="about">${channels[mail.channel]} · Tới ${escape(mail.to)} · <time datetime="${new Date(mail.at).toISOString()}">${escape(clock.format(mail.at))}</time></p>
<p class="body">${linked(mail.body)}</p></article>`;
};

/** Mail whose recipient contains `to`, in any case; the order stays. */
export const mailTo = (list: readonly Mail[], to: string): readonly Mail[] =>
  list.filter((mail) => mail.to.toLowerCase().includes(to.trim().toLowerCase()));

/** A page of everything sent, newest first (as `list` has it), filtered by recipient; plain HTML that loads nothing. */
export const renderMailbox = (list: readonly Mail[], to = ''): string => {
  const shown = mailTo(list, to);
  const articles = shown.map(article).join('\n');
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hộp thư thử nghiệm</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1>Hộp thư thử nghiệm</h1>
<form method="get"><div><label for="to">Người nhận (thư điện tử hoặc số điện thoại)</label><input id="to" name="to" value="${escape(to)}"></div><button>Lọc</button></form>
<p role="status">${shown.length} tin đã gửi</p>
${articles}
</main></body></html>`;
};

/** The mailbox as the reader prefers it: JSON when `accept` asks for it, else the page. */
export const mailboxAnswer = (
  list: readonly Mail[],
  ask: { readonly to?: string | undefined; readonly accept?: string | undefined },
): { readonly contentType: string; readonly body: string } =>
  /\bapplication\/json\b/.test(ask.accept ?? '')
    ? { contentType: 'application/json; charset=utf-8', body: JSON.stringify(mailTo(list, ask.to ?? '')) }
    : { contentType: 'text/html; charset=utf-8', body: renderMailbox(list, ask.to) };
