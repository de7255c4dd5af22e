import { useRef, useState } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { commentWords as words } from '../words/admin-comments.ts';
import type { Commenting } from './use-comments.ts';
import { useOpener } from '../kit/use-opener.ts';

type FormProps = {
  path: string;
  label: string;
  area: MutableRef<HTMLTextAreaElement | null>;
  onSend: (text: string, key: string) => Promise<void>;
  onLeave: () => void;
};

/** A comment being written; what is typed stays until it is sent. */
const Form = ({ path, label, area, onSend, onLeave }: FormProps) => {
  const t = useSay();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const missing = tried && text.trim() === '' ? t(words.missing) : undefined;
  const send = async () => {
    setTried(true);
    if (text.trim() === '') area.current?.focus();
    if (text.trim() === '' || sending) return;
    setSending(true);
    await onSend(text.trim(), key.current).then(onLeave, (failure: unknown) => {
      setError(failure);
      setSending(false);
    });
  };
  return (
    <form
      class="mc-comment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalBanner error={error} />
      <Asked path={path} label={label} error={missing}>
        <textarea
          class={`govuk-textarea mc-grows ${missing === undefined ? '' : 'govuk-textarea--error'}`}
          id={idOf(path)}
          ref={area}
          rows={3}
          maxLength={4000}
          value={text}
          aria-describedby={describedBy({ path, error: missing })}
          aria-invalid={missing !== undefined || undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Asked>
      <div class="mc-bar">
        <button type="submit" class="govuk-button govuk-button--secondary" aria-disabled={sending}>
          {t(words.send)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};

/** A button that opens a comment on a place; afterwards the focus is on it again. */
export const WriteComment = ({
  place,
  label,
  commenting,
}: {
  place: string;
  label: string;
  commenting: Commenting | undefined;
}) => {
  const t = useSay();
  const [open, setOpen] = useState(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLTextAreaElement>(open);
  if (!commenting) return null;
  if (open)
    return (
      <Form
        path={`comment.${place}`}
        label={t(words.on, { place: label })}
        area={first}
        onSend={(text, key) => commenting.send(place, text, key)}
        onLeave={() => setOpen(false)}
      />
    );
  return (
    <button type="button" class="mc-plain mc-comment-open" ref={opener} onClick={() => setOpen(true)}>
      {t(words.comment)}
      <span class="govuk-visually-hidden">: {label}</span>
    </button>
  );
};
