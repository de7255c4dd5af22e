import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/call.ts';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { organisationWords as words } from '../../words/organisations.ts';
import { rightsInWords } from './grant-in-words.ts';

/** What stands behind # in the address of an invitation; it leaves the address when it is read. */
const tokenInAddress = (): string => {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return token;
};

/** Asks whether to accept the invitation the page was opened by; nothing where it was opened by none. */
export const AcceptInvitation = ({ onAccepted }: { onAccepted: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const [token] = useState(tokenInAddress);
  const [accepted, setAccepted] = useState<ReplyOf<'acceptGrant'>>();
  const [error, setError] = useState<unknown>();
  if (token === '') return null;
  const accept = () => {
    setError(undefined);
    call('acceptGrant', { body: { token } }).then((reply) => {
      setAccepted(reply);
      onAccepted();
    }, setError);
  };
  return (
    <section class="mc-letter">
      <h2 class="govuk-heading-m">{t(words.accepting)}</h2>
      <RefusalBanner error={error} />
      {!accepted && (
        <>
          <p class="govuk-body">{t(words.acceptHelp)}</p>
          <button type="button" class="govuk-button" onClick={accept}>
            {t(words.accept)}
          </button>
        </>
      )}
      <p class="govuk-body" role="status">
        {accepted && t(words.accepted, { rights: rightsInWords(accepted.rights, t), name: accepted.organisation.name })}
      </p>
    </section>
  );
};
