import { useEffect, useRef, useState } from 'preact/hooks';
import { previewWords as words } from '../words/preview.ts';
import { useSay } from './locale.tsx';
import { wordsOf } from './refusal-banner.tsx';
import { saveBlob } from './save-blob.ts';

type Props = {
  label: string;
  name: string;
  load: () => Promise<Blob>;
  /** Is it what the page is there for? */
  main?: boolean;
};

/** A paper as it will be printed, over the page: P prints, Escape goes back; where a browser shows no PDF it is saved or opened apart. */
const Shown = ({ label, name, file, onClose }: Pick<Props, 'label' | 'name'> & { file: Blob; onClose: () => void }) => {
  const t = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    dialog.current?.showModal();
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const print = () => frame.current?.contentWindow?.print();
  return (
    <dialog
      class="mc-preview"
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onKeyDown={(event) => {
        const isLetter = event.key.toLowerCase() === 'p' && !event.altKey;
        if (!isLetter) return;
        event.preventDefault();
        print();
      }}
    >
      <div class="mc-preview__bar">
        <h2 class="govuk-heading-s">{label}</h2>
        <button type="button" class="govuk-button" aria-keyshortcuts="p" onClick={print}>
          {t(words.print)}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => saveBlob(file, name)}>
          {t(words.save)}
        </button>
        <a class="govuk-link" href={address} target="_blank" rel="noopener noreferrer">
          {t(words.apart)}
        </a>
        <button type="button" class="mc-plain" onClick={() => dialog.current?.close()}>
          {t(words.close)}
        </button>
      </div>
      {address !== undefined && <iframe class="mc-preview__paper" title={label} src={address} ref={frame} />}
    </dialog>
  );
};

/** A paper that the API prints: a button that shows it before it goes to the printer. */
export const PaperPreview = ({ label, name, load, main = false }: Props) => {
  const t = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<Blob>();
  const [error, setError] = useState<unknown>();
  const show = async () => {
    setBusy(true);
    setError(undefined);
    await load().then(setFile, setError);
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class={main ? 'govuk-button' : 'mc-plain'}
        ref={button}
        aria-disabled={busy}
        onClick={() => !busy && void show()}
      >
        {label}
      </button>
      {error !== undefined && (
        <span class="govuk-error-message" role="alert">
          {t(wordsOf(error).title)}
        </span>
      )}
      {file && (
        <Shown
          label={label}
          name={name}
          file={file}
          onClose={() => {
            setFile(undefined);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
};
