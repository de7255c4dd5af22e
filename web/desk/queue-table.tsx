import type { DossierRow } from '#shared/api/views.ts';
import { useSay } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { deskWords as words } from '../words/desk.ts';
import { DueMark } from './due-mark.tsx';

/** Up and down arrows move between the rows' links, as in a list; everything else stays the browser's. */
const walk = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody th a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
};

/** Dossiers as rows: code, applicant, service, state, due date, holder. On a narrow screen each row is a card. */
export const QueueTable = ({ rows, caption }: { rows: DossierRow[]; caption: string }) => {
  const t = useSay();
  const now = new Date().toISOString();
  return (
    <>
      <p class="mc-meta mc-keys">{t(words.keys)}</p>
      <table class="mc-queue" onKeyDown={walk}>
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[words.code, words.applicant, words.service, words.status, words.due, words.holder].map((column) => (
              <th scope="col" key={column.en}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a class="govuk-link" href={`?dossier=${row.id}`}>
                  {row.code ?? row.temporaryCode ?? row.id.slice(0, 8)}
                </a>
              </th>
              <td data-label={t(words.applicant)}>{row.applicantName}</td>
              <td data-label={t(words.service)}>{t(row.serviceName)}</td>
              <td data-label={t(words.status)}>
                <StatusTag status={row.status} />
              </td>
              <td data-label={t(words.due)}>
                <DueMark dossier={row} now={now} />
              </td>
              <td data-label={t(words.holder)}>{row.holder?.name ?? t(words.nobody)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
