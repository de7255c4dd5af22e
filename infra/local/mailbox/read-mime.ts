/** The parts of a raw mail that a person reads. */
export type ReadMail = { readonly to: string; readonly subject: string; readonly body: string };

const decoded = (bytes: Buffer, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
};

const unquoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Decodes `=?UTF-8?B?…?=` words of a header (RFC 2047). */
export const readWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi, (_, charset: string, kind: string, data: string) => {
      const bytes = kind.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : unquoted(data.replaceAll('_', ' '));
      return decoded(bytes, charset);
    });

type Part = { readonly headers: Readonly<Record<string, string>>; readonly content: string };

const split = (source: string): Part => {
  const end = /\r?\n\r?\n/.exec(source);
  const head = source.slice(0, end?.index ?? source.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return { headers: Object.fromEntries(headers), content: end ? source.slice(end.index + end[0].length) : '' };
};

const parameter = (value: string, name: string): string | undefined => {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value);
  return match?.[1] ?? match?.[2];
};

/** The text of HTML without its marks. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, (_, href: string, text: string) => `${text} (${href})`)
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\n\s*\n+/g, '\n\n')
    .trim();

const bodyOf = ({ headers, content }: Part): string => {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    const parts = content
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => split(part.replace(/^\r?\n/, '')));
    const isPlain = (part: Part): boolean => /^text\/plain/i.test(part.headers['content-type'] ?? 'text/plain');
    if (/^multipart\/alternative/i.test(type)) {
      const chosen = parts.find(isPlain) ?? parts[0];
      return chosen ? bodyOf(chosen) : '';
    }
    return parts.map(bodyOf).join('\n').trim();
  }
  const disposition = headers['content-disposition'] ?? '';
  if (/^attachment/i.test(disposition) || !/^text\//i.test(type)) {
    return `[${readWords(parameter(disposition, 'filename') ?? parameter(type, 'name') ?? type)}]`;
  }
  const encoding = (headers['content-transfer-encoding'] ?? '').toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(content, 'base64')
      : encoding === 'quoted-printable'
        ? unquoted(content)
        : Buffer.from(content, 'latin1');
  const text = decoded(bytes, parameter(type, 'charset') ?? 'utf-8');
  return /^text\/html/i.test(type) ? textOfHtml(text) : text.trim();
};

/** Reads a raw mail (RFC 5322, MIME): the plain text where there is one, attachments by their name in brackets. */
export const readMime = (raw: Uint8Array): ReadMail => {
  const part = split(Buffer.from(raw).toString('latin1'));
  const header = (name: string): string => readWords(part.headers[name] ?? '');
  return { to: header('to'), subject: header('subject'), body: bodyOf(part) };
};
