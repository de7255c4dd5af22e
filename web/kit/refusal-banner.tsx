import { useContext } from 'preact/hooks';
import { Refusal } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';
import { browserRefusals } from '#shared/words/browser-refusals.ts';
import type { Text } from '#shared/words/text.ts';
import type { Wording } from '#shared/words/wording.ts';
import { isOffline } from '../api/call.ts';
import { AppContext } from '../session/app-context.ts';
import { sessionWords } from '../words/session.ts';
import { Banner } from './banner.tsx';
import { useSay } from './locale.tsx';

const ofBrowser: Partial<Record<RefusalCode, Wording>> = browserRefusals;

/** What happened and what to do, for anything a call may throw: as the API worded it, else as the browser knows it. */
export const wordsOf = (error: unknown): Wording => {
  const known = error instanceof Refusal ? (error.detail.words ?? ofBrowser[error.code]) : undefined;
  if (known) return known;
  if (isOffline(error)) return { title: sessionWords.offline, help: sessionWords.offlineHelp };
  return { title: sessionWords.broken, help: sessionWords.brokenHelp };
};

type Props = {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** What trying again is called. */
  retry?: Text;
};

/** A "no" of the portal in words: read out, with what can be done about it; where somebody is signed in, they can sign in again. */
export const RefusalBanner = ({ error, onRetry, retry = sessionWords.retry }: Props) => {
  const t = useSay();
  const app = useContext(AppContext);
  if (error === undefined) return null;
  const { title, help } = wordsOf(error);
  const refusal = error instanceof Refusal ? error : undefined;
  const final = refusal?.code === 'not-found';
  const expired = refusal?.code === 'sign-in-expired';
  return (
    <Banner alert title={t(title)}>
      <p class="govuk-body">
        {t(refusal?.detail.why ?? help)}{' '}
        {refusal?.detail.retryAfter !== undefined && t(sessionWords.retryAfter, { seconds: refusal.detail.retryAfter })}
      </p>
      {expired && app && (
        <button type="button" class="govuk-button" onClick={() => void app.session.signIn()}>
          {t(sessionWords.again)}
        </button>
      )}
      {!expired && !final && onRetry && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onRetry}>
          {t(retry)}
        </button>
      )}
    </Banner>
  );
};
