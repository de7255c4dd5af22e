import type { GrantStanding } from '#shared/person/grant-right.ts';
import type { GrantView } from '#shared/person/grant.ts';
import { AskOnce } from '../../kit/ask-once.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { useApp } from '../../session/app.tsx';
import { grantStandingWords, organisationWords as words, revokeWords } from '../../words/organisations.ts';
import { periodInWords, rightsInWords } from './grant-in-words.ts';

const colours: Record<GrantStanding, string> = {
  invited: 'blue',
  coming: 'yellow',
  'in-force': 'green',
  ended: 'grey',
  revoked: 'grey',
};

type Props = { organisationId: string; grant: GrantView; onRevoked: () => void };

/** Who may do what until when; taken back once that is confirmed. */
export const GrantItem = ({ organisationId, grant, onRevoked }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { id, invitee, rights, standing, holderName } = grant;
  const revoke = () => call('revokeGrant', { params: { organisationId, grantId: id } }).then(onRevoked);
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
      {standing !== 'revoked' && standing !== 'ended' && (
        <AskOnce words={revokeWords} values={{ name: invitee }} of={invitee} act={revoke} />
      )}
    </li>
  );
};
