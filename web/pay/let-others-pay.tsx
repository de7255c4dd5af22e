import { useEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '#shared/words/format.ts';
import type { ReplyOf } from '../api/call.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { payWords as words } from '../words/pay.ts';

/** A link by which someone else may pay, made when it is asked for: to copy or to read out, with its end. */
export const LetOthersPay = ({ dossierId, no }: { dossierId: string; no: number }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [link, setLink] = useState<ReplyOf<'linkPayment'>>();
  const [error, setError] = useState<unknown>();
  const made = useRef<HTMLParagraphElement>(null);
  useEffect(() => made.current?.focus(), [link]);
  const make = () => {
    setError(undefined);
    call('linkPayment', { params: { dossierId, no: String(no) } }).then(setLink, setError);
  };
  return (
    <details class="govuk-details mc-no-print">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.other)}</span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-body">{t(words.otherHelp)}</p>
        <RefusalBanner error={error} />
        {!link && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={make}>
            {t(words.makeLink)}
          </button>
        )}
        <div role="status">
          {link && (
            <>
              <p class="govuk-body mc-focusable" tabIndex={-1} ref={made}>
                {t(words.link)}:
              </p>
              <div class="mc-copied">
                <strong>{link.url}</strong>
                <CopyButton text={link.url} what={t(words.link)} />
              </div>
              <p class="mc-meta">{t(words.linkUntil, { time: formatTime(link.expiresAt, locale) })}</p>
            </>
          )}
        </div>
      </div>
    </details>
  );
};
