import type { ComponentChildren } from 'preact';
import { dutyWords } from '#shared/person/duty.ts';
import { isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { frameWords } from '../words/frame.ts';
import { sessionWords } from '../words/session.ts';

export type Me = ReplyOf<'getDeskMe'>;

const Who = ({ me }: { me: Me }) => {
  const { session } = useApp();
  const t = useSay();
  return (
    <p class="mc-meta mc-no-print mc-desk-who">
      <span>
        <strong>{me.name}</strong> · {me.duties.map((duty) => t(dutyWords[duty])).join(', ')} · {t(me.agencyName)}
      </span>
      <button type="button" class="mc-plain" onClick={() => void session.signOut('/can-bo/')}>
        {t(sessionWords.signOut)}
      </button>
    </p>
  );
};

/** Shows what is inside only to staff of the portal; others sign in and come back to this very page. */
export const StaffGate = ({ children }: { children: (me: Me) => ComponentChildren }) => {
  const { session, call } = useApp();
  const t = useSay();
  const me = useLoaded<Me | 'nobody'>(
    async () => ((await session.token()) === undefined ? 'nobody' : call('getDeskMe', {})),
    'me',
  );
  if (me.value !== undefined && me.value !== 'nobody')
    return (
      <>
        <Who me={me.value} />
        {children(me.value)}
      </>
    );
  const nobody = me.value === 'nobody' || isRefused(me.error, 'sign-in-expired');
  const notStaff = isRefused(me.error, 'wrong-role');
  return (
    <>
      <Heading text={t(words.title)} first />
      {(nobody || notStaff) && (
        <>
          <p class="govuk-body" role={notStaff ? 'alert' : undefined}>
            {t(notStaff ? words.notStaff : words.signInWhy)}
          </p>
          <button
            type="button"
            class="govuk-button"
            onClick={() => void (notStaff ? session.signOut('/can-bo/') : session.signIn())}
          >
            {t(notStaff ? sessionWords.signOut : words.signIn)}
          </button>
        </>
      )}
      {!nobody && !notStaff && me.error === undefined && (
        <p class="govuk-body" role="status">
          {t(frameWords.loading)}
        </p>
      )}
      {!nobody && !notStaff && <RefusalBanner error={me.error} onRetry={me.reload} />}
    </>
  );
};
