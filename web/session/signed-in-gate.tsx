import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../api/call.ts';
import { isRefused } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { sessionWords as words } from '../words/session.ts';
import { useApp } from './app.tsx';

type Me = ReplyOf<'getMe'>;

/** Shows what is inside only to a signed-in applicant; others are told why to sign in, and come back to this very page. */
export const SignedInGate = ({ title, children }: { title: string; children: (me: Me) => ComponentChildren }) => {
  const { session, call } = useApp();
  const t = useSay();
  const me = useLoaded<Me | 'nobody'>(async () => {
    if ((await session.token()) === undefined) return 'nobody';
    return call('getMe', {});
  }, 'me');
  const [unreached, setUnreached] = useState<unknown>();
  const signIn = () => {
    setUnreached(undefined);
    session.signIn().catch(setUnreached);
  };
  if (me.value !== undefined && me.value !== 'nobody') return <>{children(me.value)}</>;
  const nobody = me.value === 'nobody' || isRefused(me.error, 'sign-in-expired') || isRefused(me.error, 'not-found');
  return (
    <>
      <p class="mc-meta mc-who" />
      <Heading text={title} first />
      {nobody ? (
        <>
          <h2 class="govuk-heading-m">{t(words.title)}</h2>
          <p class="govuk-body">{t(words.why)}</p>
          <RefusalBanner error={unreached} onRetry={signIn} />
          <button type="button" class="govuk-button" onClick={signIn}>
            {t(words.signIn)}
          </button>
        </>
      ) : (
        <OnItsWay error={me.error} onRetry={me.reload} />
      )}
    </>
  );
};

/** Who is signed in, and the way out. */
export const SignedInAs = ({ name }: { name: string }) => {
  const { session } = useApp();
  const t = useSay();
  return (
    <p class="mc-meta mc-who mc-no-print">
      {t(words.signedInAs, { name })}{' '}
      <button type="button" class="mc-plain" onClick={() => void session.signOut()}>
        {t(words.signOut)}
      </button>
    </p>
  );
};
