import type { DossierRow as Row } from '#shared/api/views.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import { formatTime } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { chainWords } from '../words/chain.ts';
import { myWords as words, nowWords } from '../words/my.ts';
import { dueInWords } from './due-in-words.ts';

/** A dossier in a list: what it is, where it stands, what is to be done. */
export const DossierRow = ({ row }: { row: Row }) => {
  const t = useSay();
  const locale = useLocale();
  const code = row.code ?? row.temporaryCode;
  return (
    <li>
      <h2>
        <a class="govuk-link" href={`?dossier=${row.id}`}>
          {t(row.serviceName)}
        </a>
      </h2>
      <p class="govuk-body">
        <StatusTag status={row.status} /> {row.applicantName}
        {code !== undefined && (
          <>
            {' '}
            · <span class="mc-code">{code}</span>
          </>
        )}
      </p>
      {statusFacts[row.status].waitsFor === 'applicant' && (
        <p class="govuk-body">
          <strong>{t(words.doNow)}:</strong> {t(nowWords[row.status])}
        </p>
      )}
      {row.chain && (
        <p class="govuk-body">
          {t(chainWords.partOf)}.{' '}
          <a class="govuk-link" href={`?dossier=${row.chain.first}`}>
            {t(chainWords.firstDossier)}
          </a>
        </p>
      )}
      <p class="mc-meta">
        {row.due && <>{dueInWords(row.status, row.due, t, locale)} · </>}
        {t(words.updated, { time: formatTime(row.updatedAt, locale) })}
      </p>
    </li>
  );
};
