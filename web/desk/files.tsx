import type { Document } from '#shared/document/document.ts';
import { formatBytes } from '../kit/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { actingWords } from '../words/desk-acting.ts';
import { dossierWords as words } from '../words/desk-dossier.ts';
import { documentRefusalWords, uploadWords } from '../words/upload.ts';

type Props = {
  documents: Document[];
  /** The answer revision last handed in: what came with it is new, what it replaced is said so. */
  filed?: number;
  onOpen: (document: Document) => void;
};

/** Files by name and size; a checked one can be opened, any other says why not. */
export const Files = ({ documents, filed = 1, onOpen }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const newest = Math.max(...documents.map(({ revision }) => revision));
  return (
    <ul class="mc-files">
      {documents
        .toSorted((a, b) => b.revision - a.revision)
        .map((document) => (
          <li key={document.id}>
            <span class="mc-files__name">
              {document.name} <span class="mc-meta">({formatBytes(document.bytes, locale)})</span>{' '}
              {filed > 1 && document.revision === filed && (
                <strong class="govuk-tag govuk-tag--yellow">{t(words.newFile)}</strong>
              )}
              {document.by === 'applicant' && document.revision < newest && (
                <strong class="govuk-tag govuk-tag--grey">{t(words.replaced)}</strong>
              )}
              {document.signed && (
                <strong class="govuk-tag govuk-tag--green">
                  {t(actingWords.signedBy, { name: document.signed.staffName })}
                </strong>
              )}
              {document.state === 'refused' && (
                <span class="mc-file-state mc-file-state--refused">
                  {t(uploadWords.refused, { why: document.refusal ? t(documentRefusalWords[document.refusal]) : '' })}
                </span>
              )}
              {(document.state === 'waiting' || document.state === 'checking') && (
                <span class="mc-meta">{t(uploadWords[document.state])}</span>
              )}
            </span>
            {document.state === 'clean' && (
              <button type="button" class="mc-plain" onClick={() => onOpen(document)}>
                {t(words.open)} <span class="govuk-visually-hidden">{document.name}</span>
              </button>
            )}
          </li>
        ))}
    </ul>
  );
};
