import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dutyWords } from '#shared/person/duty.ts';
import type { Text } from '#shared/words/text.ts';
import { isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { addressOf } from '../pages/addresses.ts';
import { kitWords } from '../words/kit.ts';
import { sessionWords } from '../words/session.ts';
import { accountWords } from '../words/staff-account.ts';
import { accountNumber } from './account-number.ts';
import { useApp } from './app.tsx';
import { doorOf, workplacesFor } from './workplaces.ts';
import type { WorkplaceName } from './workplaces.ts';

export type Me = ReplyOf<'getDeskMe'>;

/** Where staff work: which place it is, what it is called, and what to forget when someone leaves. */
export type Workplace = {
  page: WorkplaceName;
  words: Record<'title' | 'signIn' | 'signInWhy' | 'notStaff' | 'elsewhere' | 'elsewhereHelp', Text>;
  onLeave?: () => void;
};

/** Leaves, and takes what was being typed along. */
const SignOut = ({ at, button }: { at: Workplace; button?: boolean }) => {
  const { session } = useApp();
  const t = useSay();
  const leave = () => {
    at.onLeave?.();
    void session.signOut(doorOf(at.page));
  };
  return (
    <button type="button" class={button ? 'govuk-button' : 'mc-plain'} onClick={leave}>
      {t(sessionWords.signOut)}
    </button>
  );
};

/** The other places this member of staff works at. */
const Others = ({ me, at }: { me: Me; at: Workplace }) => {
  const t = useSay();
  const locale = useLocale();
  const others = workplacesFor(me.duties).filter(({ page }) => page !== at.page);
  return (
    <>
      {others.map(({ page, name }) => (
        <a class="govuk-link mc-workplace" href={addressOf(page, locale)} key={page}>
          {t(name)}
        </a>
      ))}
    </>
  );
};

const Who = ({ me, at, here }: { me: Me; at: Workplace; here: boolean }) => {
  const t = useSay();
  return (
    <div class="mc-meta mc-no-print mc-desk-who">
      <span>
        <strong>{me.name}</strong> · {me.duties.map((duty) => t(dutyWords[duty])).join(', ')} · {t(me.agencyName)}
      </span>
      <span class="mc-desk-who__ways">
        {here && <Others me={me} at={at} />}
        <SignOut at={at} />
      </span>
    </div>
  );
};

/** Someone of the staff whose duties lie elsewhere in the portal. */
const Elsewhere = ({ me, at }: { me: Me; at: Workplace }) => {
  const t = useSay();
  return (
    <>
      <Heading text={t(at.words.elsewhere)} first />
      <p class="govuk-body">
        {t(at.words.elsewhereHelp, { duties: me.duties.map((duty) => t(dutyWords[duty])).join(', ') || '–' })}
      </p>
      <p class="govuk-body">
        <Others me={me} at={at} />
      </p>
    </>
  );
};

/** What an administrator binds somebody's sign-in by: their account at the identity provider. */
const AccountNumber = () => {
  const t = useSay();
  const account = accountNumber();
  return account === undefined ? null : (
    <p class="govuk-body">
      {t(accountWords.number)} <strong class="mc-account">{account}</strong>
    </p>
  );
};

/** Shows what is inside only to staff with a duty there; others sign in and come back to this very page. */
export const StaffGate = ({ at, children }: { at: Workplace; children: (me: Me) => ComponentChildren }) => {
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
  if (me.value !== undefined && me.value !== 'nobody') {
    const here = workplacesFor(me.value.duties).some(({ page }) => page === at.page);
    return (
      <>
        <Who me={me.value} at={at} here={here} />
        {here ? children(me.value) : <Elsewhere me={me.value} at={at} />}
      </>
    );
  }
  const nobody = me.value === 'nobody' || isRefused(me.error, 'sign-in-expired');
  const notStaff = isRefused(me.error, 'wrong-role');
  return (
    <>
      <Heading text={t(at.words.title)} first />
      {nobody && (
        <>
          <p class="govuk-body">{t(at.words.signInWhy)}</p>
          <RefusalBanner error={unreached} onRetry={signIn} />
          <button type="button" class="govuk-button" onClick={signIn}>
            {t(at.words.signIn)}
          </button>
        </>
      )}
      {notStaff && (
        <>
          <p class="govuk-body" role="alert">
            {t(at.words.notStaff)}
          </p>
          <AccountNumber />
          <SignOut at={at} button />
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
