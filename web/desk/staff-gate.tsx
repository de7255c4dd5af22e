import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dutyWords } from '#shared/person/duty.ts';
import type { Duty } from '#shared/person/duty.ts';
import { isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import { kitWords } from '../words/kit.ts';
import { sessionWords } from '../words/session.ts';
import { forgetTyped } from './typed-kept.ts';

export type Me = ReplyOf<'getDeskMe'>;

const deskDuties: readonly Duty[] = ['reception', 'processor', 'leader', 'cashier'];

/** May this member of staff work at the desk? Others hold duties elsewhere in the portal. */
export const worksAtDesk = ({ duties }: Pick<Me, 'duties'>): boolean =>
  duties.some((duty) => deskDuties.includes(duty));

/** Leaves, and takes what was being typed along. */
const SignOut = ({ button }: { button?: boolean }) => {
  const { session } = useApp();
  const t = useSay();
  const leave = () => {
    forgetTyped();
    void session.signOut('/can-bo/');
  };
  return (
    <button type="button" class={button ? 'govuk-button' : 'mc-plain'} onClick={leave}>
      {t(sessionWords.signOut)}
    </button>
  );
};

const Who = ({ me }: { me: Me }) => {
  const t = useSay();
  return (
    <div class="mc-meta mc-no-print mc-desk-who">
      <span>
        <strong>{me.name}</strong> · {me.duties.map((duty) => t(dutyWords[duty])).join(', ')} · {t(me.agencyName)}
      </span>
      <SignOut />
    </div>
  );
};

/** Someone of the staff whose duties lie elsewhere. */
const NoDesk = ({ me }: { me: Me }) => {
  const t = useSay();
  return (
    <>
      <Heading text={t(words.noDesk)} first />
      <p class="govuk-body">
        {t(words.noDeskHelp, { duties: me.duties.map((duty) => t(dutyWords[duty])).join(', ') || '–' })}
      </p>
    </>
  );
};

/** Shows what is inside only to staff who work at the desk; others sign in and come back to this very page. */
export const StaffGate = ({ children }: { children: (me: Me) => ComponentChildren }) => {
  const { session, call } = useApp();
  const t = useSay();
  const me = useLoaded<Me | 'nobody'>(
    async () => ((await session.token()) === undefined ? 'nobody' : call('getDeskMe', {})),
    'me',
  );
  const [unreached, setUnreached] = useState<unknown>();
  const signIn = () => {
    setUnreached(undefined);
    session.signIn().catch(setUnreached);
  };
  if (me.value !== undefined && me.value !== 'nobody')
    return (
      <>
        <Who me={me.value} />
        {worksAtDesk(me.value) ? children(me.value) : <NoDesk me={me.value} />}
      </>
    );
  const nobody = me.value === 'nobody' || isRefused(me.error, 'sign-in-expired');
  const notStaff = isRefused(me.error, 'wrong-role');
  return (
    <>
      <Heading text={t(words.title)} first />
      {nobody && (
        <>
          <p class="govuk-body">{t(words.signInWhy)}</p>
          <RefusalBanner error={unreached} onRetry={signIn} />
          <button type="button" class="govuk-button" onClick={signIn}>
            {t(words.signIn)}
          </button>
        </>
      )}
      {notStaff && (
        <>
          <p class="govuk-body" role="alert">
            {t(words.notStaff)}
          </p>
          <SignOut button />
        </>
      )}
      {!nobody && !notStaff && me.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {!nobody && !notStaff && <RefusalBanner error={me.error} onRetry={me.reload} />}
    </>
  );
};
