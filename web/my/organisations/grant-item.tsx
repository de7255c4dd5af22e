import { useState } from 'preact/hooks';
import type { GrantStanding } from '#shared/person/grant-right.ts';
import type { GrantView } from '#shared/person/grant.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { grantStandingWords, organisationWords as words } from '../../words/organisations.ts';
import { periodInWords, rightsInWords } from './grant-in-words.ts';

const colours: Record<GrantStanding, string> = {
  invited: 'blue',
  coming: 'yellow',
  'in-force': 'green',
  ended: 'grey',
  revoked: 'grey',
};

type Props = { organisationId: string; grant: GrantView; onRevoked: () => void };

/** Who may do what until when; taken back where it is asked for twice. */
export const GrantItem = ({ organisationId, grant, onRevoked }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const { id, invitee, rights, standing, holderName } = grant;
  const revoke = () => {
    setError(undefined);
    call('revokeGrant', { params: { organisationId, grantId: id } }).then(onRevoked, setError);
  };
  return (
    <li>
      <p class="govuk-body">
        <strong>{invitee}</strong>{' '}
        <strong class={`govuk-tag govuk-tag--${colours[standing]}`}>{t(grantStandingWords[standing])}</strong>
      </p>
      <p class="govuk-body">
        {rightsInWords(rights, t)}, {periodInWords(grant, t, locale)}
      </p>
      {holderName !== undefined && <p class="mc-meta">{t(words.signsInAs, { name: holderName })}</p>}
      <RefusalBanner error={error} onRetry={revoke} />
      {standing !== 'revoked' && standing !== 'ended' && !asking && (
        <button type="button" class="mc-plain" onClick={() => setAsking(true)}>
          {t(words.revoke)}
          <span class="govuk-visually-hidden"> {invitee}</span>
        </button>
      )}
      {asking && (
        <div role="group" aria-label={t(words.revokeSure, { name: invitee })}>
          <p class="govuk-body">{t(words.revokeSure, { name: invitee })}</p>
          <div class="mc-buttons">
            <button type="button" class="govuk-button govuk-button--warning" onClick={revoke}>
              {t(words.revokeYes)}
            </button>
            <button type="button" class="mc-plain" onClick={() => setAsking(false)}>
              {t(words.keep)}
            </button>
          </div>
        </div>
      )}
    </li>
  );
};
