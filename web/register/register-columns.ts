import { statusFacts } from '#shared/dossier/status.ts';
import { formatDay } from '#shared/words/format.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import type { ReplyOf } from '../api/call.ts';
import { actingWords } from '../words/desk-acting.ts';
import { registerWords as words } from '../words/register.ts';

export type Line = ReplyOf<'getRegister'>['lines'][number];
/** `width` is that of the spreadsheet; a day stands in one line on the screen. */
export type Column = {
  name: Text;
  width: number;
  isShort?: boolean;
  cell: (line: Line, locale: Locale) => string;
};

const day = (at: string | undefined, locale: Locale): string => (at === undefined ? '' : formatDay(at, locale));

const methodOf = ({ returnedAt, method }: Line, locale: Locale): string =>
  returnedAt !== undefined && (method === 'counter' || method === 'post' || method === 'online')
    ? say(actingWords[method], locale)
    : '';

/** What happened after the closing, in the order it is told. */
const since = [
  ['dueAt', words.laterDue],
  ['forwardedAt', words.laterForwarded],
  ['transferredAt', words.laterTransferred],
  ['correctedAt', words.laterCorrected],
  ['resultAt', words.laterResult],
  ['returnedAt', words.laterReturned],
] as const;

const noteOf = ({ status, extensionCount, later }: Line, locale: Locale): string =>
  [
    ...(extensionCount > 0 ? [say(words.extended, locale)] : []),
    ...(status === 'refused' || status === 'stopped' || status === 'withdrawn'
      ? [say(statusFacts[status].words, locale)]
      : []),
    ...since.flatMap(([what, said]) =>
      later?.[what] === undefined ? [] : [say(said, locale, { date: day(later[what], locale) })],
    ),
  ].join('; ');

/** The columns of the register, on the screen and in files; the running number is the place in the list. */
export const registerColumns: readonly Column[] = [
  { name: words.code, width: 24, cell: ({ code }) => code },
  { name: words.service, width: 40, cell: ({ serviceName }, locale) => say(serviceName, locale) },
  { name: words.applicant, width: 28, cell: ({ applicantName }) => applicantName },
  { name: words.received, width: 14, isShort: true, cell: ({ receivedAt }, locale) => day(receivedAt, locale) },
  { name: words.due, width: 14, isShort: true, cell: ({ dueAt }, locale) => day(dueAt, locale) },
  { name: words.forwarded, width: 14, isShort: true, cell: ({ forwardedAt }, locale) => day(forwardedAt, locale) },
  { name: words.result, width: 14, isShort: true, cell: ({ resultAt }, locale) => day(resultAt, locale) },
  { name: words.returned, width: 14, isShort: true, cell: ({ returnedAt }, locale) => day(returnedAt, locale) },
  { name: words.method, width: 16, cell: methodOf },
  { name: words.note, width: 32, cell: noteOf },
];
