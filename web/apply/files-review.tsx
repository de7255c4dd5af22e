import { documentsAsked } from '#shared/service/documents-asked.ts';
import { formatBytes } from '../kit/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { applyWords as words } from '../words/apply.ts';
import { kitWords } from '../words/kit.ts';
import { stateInWords } from './asked-files.tsx';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'view' | 'service' | 'writing' | 'uploads'> & { changeHref: string | undefined };

/** The files that go along, under the document each is for; those of a file question stand with its answer. */
export const FilesReview = ({ view, service, writing, uploads, changeHref }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { answers, concerning } = writing;
  const asked = documentsAsked(service, view.dossier.caseId, answers, concerning.capacity).flatMap((each) =>
    each.documents.map(({ id, name }) => ({ id, name: t(name) })),
  );
  const rows = asked
    .map(({ id, name }) => ({ id, name, files: uploads.counting.filter((each) => each.asked === id) }))
    .filter(({ files }) => files.length > 0);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{t(words.documents)}</h2>
      <dl class="govuk-summary-list">
        {rows.map(({ id, name, files }) => (
          <div class="govuk-summary-list__row" key={id}>
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">
              {files.map((document) => (
                <div key={document.id}>
                  {document.name}{' '}
                  <span class={document.state === 'refused' ? 'mc-refused' : 'mc-meta'}>
                    {formatBytes(document.bytes, locale)} · {stateInWords(document, t)}
                  </span>
                </div>
              ))}
            </dd>
            {changeHref !== undefined && (
              <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href={changeHref}>
                  {t(kitWords.change)}
                  <span class="govuk-visually-hidden"> {name}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
};
