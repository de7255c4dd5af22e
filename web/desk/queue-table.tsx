import type { ComponentChild } from 'preact';
import type { DossierRow } from '#shared/api/views.ts';
import { formatDate, formatDay } from '#shared/words/format.ts';
import { localDate, localTime } from '#shared/calendar/local-time.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import type { Say } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { talkWords } from '../words/desk-talk.ts';
import { deskWords as words } from '../words/desk.ts';
import type { DeskView } from '../words/desk.ts';
import { DueMark } from './due-mark.tsx';
import { manyWords } from '../words/desk-many.ts';
import { leaveQueueAt } from './queue-place.ts';
import type { Selecting } from './use-selection.ts';

type Reading = { t: Say; locale: Locale; now: string };
type Column = { name: Text; cell: (row: DossierRow, reading: Reading) => ComponentChild };

const applicant: Column = { name: words.applicant, cell: ({ applicantName }) => applicantName };
const service: Column = { name: words.service, cell: ({ serviceName }, { t }) => t(serviceName) };
const status: Column = {
  name: words.status,
  cell: (row, { t, now }) => (
    <>
      <StatusTag status={row.status} />{' '}
      {row.wroteAt !== undefined && <strong class="govuk-tag govuk-tag--yellow">{t(talkWords.wrote)}</strong>}
      {row.forwardBy !== undefined && row.forwardBy < now && (
        <strong class="govuk-tag govuk-tag--red">{t(words.notForwarded)}</strong>
      )}
    </>
  ),
};
const holder: Column = { name: words.holder, cell: (row, { t }) => row.holder?.name ?? t(words.nobody) };
const due = (name: Text): Column => ({ name, cell: (row, { now }) => <DueMark dossier={row} now={now} /> });
const submitted: Column = {
  name: words.submittedOn,
  cell: ({ submittedAt }, { locale }) =>
    submittedAt === undefined ? '' : `${localTime(submittedAt)} ${formatDate(localDate(submittedAt), locale)}`,
};
const updated: Column = { name: words.updatedOn, cell: ({ updatedAt }, { locale }) => formatDay(updatedAt, locale) };

/** What each queue shows: only what differs from row to row in it. */
const columns: Record<DeskView | 'found', Column[]> = {
  new: [applicant, service, submitted, due(words.intakeDue)],
  mine: [applicant, service, status, due(words.due)],
  processing: [applicant, service, status, due(words.due), holder],
  'due-soon': [applicant, service, status, due(words.due), holder],
  'due-today': [applicant, service, status, due(words.due), holder],
  'to-apologise': [applicant, service, status, due(words.due), holder],
  overdue: [applicant, service, status, due(words.due), holder],
  waiting: [applicant, service, status, due(words.answerDue), holder],
  done: [applicant, service, status, updated, holder],
  found: [applicant, service, status, due(words.due), holder],
};

/** Up and down arrows, Home and End move between the rows' links, as in a list; everything else stays the browser's. */
const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody th a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  const aims: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
  const next = links[aims[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

type Props = {
  rows: DossierRow[];
  caption: string;
  now: string;
  view: DeskView | 'found';
  /** Where something may be done to many rows at once. */
  selecting?: Pick<Selecting, 'picked' | 'pick'> | undefined;
};

const codeOf = ({ code, temporaryCode, id }: DossierRow): string => code ?? temporaryCode ?? id.slice(0, 8);

type PickProps = Pick<Selecting, 'picked' | 'pick'> & { ids: string[]; label: string };

const Pick = ({ picked, pick, ids, label }: PickProps) => (
  <input
    type="checkbox"
    class="mc-choose-row"
    aria-label={label}
    checked={ids.length > 0 && ids.every((id) => picked.has(id))}
    onChange={({ currentTarget }) => pick(ids, currentTarget.checked)}
  />
);

/** Dossiers as rows, dated by the portal's clock. On a narrow screen each row is a card. */
export const QueueTable = ({ rows, caption, now, view, selecting }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const shown = columns[view];
  return (
    <table class="mc-queue" onKeyDown={walk}>
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {selecting && (
            <td class="mc-picks">
              <Pick {...selecting} ids={rows.map(({ id }) => id)} label={t(manyWords.pickAll)} />
            </td>
          )}
          {[{ name: words.code }, ...shown].map(({ name }) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {selecting && (
              <td class="mc-picks" data-label={t(manyWords.select)}>
                <Pick {...selecting} ids={[row.id]} label={t(manyWords.pick, { code: codeOf(row) })} />
              </td>
            )}
            <th scope="row">
              <a
                class="govuk-link"
                href={`?dossier=${row.id}`}
                data-dossier={row.id}
                onClick={() => leaveQueueAt(row.id)}
              >
                {codeOf(row)}
              </a>
            </th>
            {shown.map(({ name, cell }) => (
              <td data-label={t(name)} key={name.en}>
                {cell(row, { t, locale, now })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
