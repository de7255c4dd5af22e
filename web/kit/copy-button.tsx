import { useState } from 'preact/hooks';
import { payWords as words } from '../words/pay.ts';
import { useSay } from './locale.tsx';

/** Copies a text that stands beside it; says aloud whether that worked. */
export const CopyButton = ({ text, what }: { text: string; what: string }) => {
  const t = useSay();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span class="mc-no-print">
      <button type="button" class="mc-plain" onClick={() => void copy()}>
        {t(words.copy)}
        <span class="govuk-visually-hidden"> {what}</span>
      </button>{' '}
      <span class="mc-meta" role="status">
        {copied !== undefined && t(copied ? words.copied : words.copyYourself)}
      </span>
    </span>
  );
};
