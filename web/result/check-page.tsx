import { useState } from 'preact/hooks';
import type { PublicKey } from '#shared/result/public-key.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { checkResultWords as words } from '../words/check-result.ts';
import { frameWords } from '../words/frame.ts';
import { CheckedCode } from './checked-code.tsx';
import { CheckFile } from './check-file.tsx';
import { useChecked } from './use-checked.ts';

/** The code in an address that somebody pasted, or the text itself. */
const codeIn = (text: string): string => text.trim().slice(text.trim().lastIndexOf('#') + 1);

const Paste = () => {
  const t = useSay();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const path = 'code';
  const described = { path, error: missing ? t(words.pasteMissing) : undefined };
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(codeIn(text) === '');
        if (codeIn(text) !== '') location.hash = codeIn(text);
      }}
    >
      <Asked label={t(words.paste)} {...described}>
        <input
          class="govuk-input"
          id={idOf(path)}
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={describedBy(described)}
          aria-invalid={missing || undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Asked>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t(words.look)}
      </button>
    </form>
  );
};

/** Whoever holds a result sees whether it is genuine, by the signature in its QR code; the portal is asked only whether it still stands. */
export const CheckPage = ({ keys }: { keys: readonly PublicKey[] }) => {
  const t = useSay();
  const { token, checked, asked, ask } = useChecked(keys);
  return (
    <>
      <Heading text={t(frameWords.checkResult)} first />
      <p class="mc-lead">{t(words.lead)}</p>
      <div role="status">
        {token !== '' && !checked && <p class="govuk-body">{t(words.checking)}</p>}
        {checked && <CheckedCode checked={checked} asked={asked} onAsk={() => void ask()} />}
      </div>
      {checked?.is === 'genuine' && (
        <CheckFile
          payload={checked.payload}
          keys={keys}
          sha256={typeof asked === 'object' ? asked.sha256 : undefined}
          key={token}
        />
      )}
      <Paste />
    </>
  );
};
