import { useState } from 'preact/hooks';
import { useSay } from './locale.tsx';
import { wordsOf } from './refusal-banner.tsx';
import { saveBlob } from './save-blob.ts';

/** A file that the API makes when it is asked for: fetched with the sign-in, then saved under a name. */
export const SaveLink = ({ label, name, load }: { label: string; name: string; load: () => Promise<Blob> }) => {
  const t = useSay();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const fetchIt = async () => {
    setBusy(true);
    setError(undefined);
    await load().then((blob) => saveBlob(blob, name), setError);
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="mc-plain" aria-disabled={busy} onClick={() => !busy && void fetchIt()}>
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
