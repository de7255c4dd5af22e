import { useState } from 'preact/hooks';
import { caller, isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { trackWords as words } from '../words/track.ts';

const call = caller();

/** Degree of completion by code, for anyone (TT 01/2018 Đ16.2.d). The code stays out of the address. */
export const TrackPage = () => {
  const t = useSay();
  const locale = useLocale();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [found, setFound] = useState<ReplyOf<'trackDossier'>>();
  const [error, setError] = useState<unknown>();
  const look = async () => {
    setFound(undefined);
    setError(undefined);
    const typed = code.trim().toUpperCase();
    setMissing(typed === '');
    if (typed === '') return;
    await call('trackDossier', { params: { code: typed } }).then(setFound, setError);
  };
  const hint = t(words.codeHint);
  const wrong = missing ? t(words.codeMissing) : undefined;
  return (
    <>
      <Heading text={t(words.title)} first />
      <p class="mc-lead">{t(words.lead)}</p>
      <form
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Asked path="code" label={t(words.code)} hint={hint} error={wrong}>
          <input
            class="govuk-input govuk-input--width-20"
            id={idOf('code')}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            value={code}
            aria-describedby={describedBy({ path: 'code', hint, error: wrong })}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
        </Asked>
        <button type="submit" class="govuk-button">
          {t(words.look)}
        </button>
      </form>
      <div role="status">
        {found && (
          <div class="govuk-inset-text">
            <p class="govuk-heading-s" id="track-result">
              {t(words.result, found)}
            </p>
            <meter class="mc-meter" min={0} max={100} value={found.completion} aria-labelledby="track-result">
              {found.completion}%
            </meter>
          </div>
        )}
        {isRefused(error, 'not-found') && (
          <div class="govuk-inset-text">
            <p class="govuk-heading-s">{t(words.unknown)}</p>
            <p>{t(words.unknownHelp)}</p>
          </div>
        )}
      </div>
      {!isRefused(error, 'not-found') && <RefusalBanner error={error} onRetry={() => void look()} />}
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('my', locale)}>
          {t(words.more)}
        </a>
      </p>
    </>
  );
};
