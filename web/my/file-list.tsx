import { useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import { stateInWords } from '../apply/asked-files.tsx';
import { formatBytes } from '../kit/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { myWords as words } from '../words/my.ts';

type Props = {
  title: string;
  dossierId: string;
  documents: Document[];
  /** Why they cannot be had yet. */
  withheld?: string | undefined;
};

/** Files with their size and check; a checked one is downloaded by a link good for a minute. */
export const FileList = ({ title, dossierId, documents, withheld }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [error, setError] = useState<unknown>();
  if (documents.length === 0) return null;
  const download = (documentId: string) =>
    call('linkDocument', { params: { dossierId, documentId } }).then(({ url }) => {
      setError(undefined);
      location.assign(url);
    }, setError);
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {withheld !== undefined && <p class="govuk-body">{withheld}</p>}
      <RefusalBanner error={error} />
      <ul class="mc-files">
        {documents.map((document) => (
          <li key={document.id}>
            <span class="mc-files__name">
              {document.name}{' '}
              <span class="mc-meta">
                {formatBytes(document.bytes, locale)} ·{' '}
                {document.signed ? t(words.signedBy, { name: document.signed.staffName }) : stateInWords(document, t)}
              </span>
            </span>
            {document.state === 'clean' && withheld === undefined && (
              <button type="button" class="mc-plain" onClick={() => void download(document.id)}>
                {t(words.download)}
                <span class="govuk-visually-hidden"> {document.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
