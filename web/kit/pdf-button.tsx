import { useState } from 'preact/hooks';
import { useSay } from './locale.tsx';
import { wordsOf } from './refusal-banner.tsx';
import { saveBlob } from './save-blob.ts';

/** A PDF fetched with the sign-in, then saved; says what kept it from coming. */
export const PdfButton = ({ label, name, fetchIt }: { label: string; name: string; fetchIt: () => Promise<Blob> }) => {
  const t = useSay();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const save = async () => {
    setBusy(true);
    setError(undefined);
    await fetchIt().then((blob) => saveBlob(blob, name), setError);
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="mc-plain" aria-disabled={busy} onClick={() => !busy && void save()}>
        {label}
      </button>
      {error !== undefined && (
        <span class="govuk-error-message" role="alert">
          {t(wordsOf(error).title)}
        </span>
      )}
    </>
  );
};
