import { grantFaults } from '#shared/person/grant-standing.ts';
import type { NewGrant } from '#shared/person/grant.ts';
import type { Text } from '#shared/words/text.ts';
import { organisationWords as words } from '../../words/organisations.ts';

/** What is missing or wrong in a grant as it is typed, in the order of the form. */
export const grantWrong = (typed: NewGrant, today: string): { path: string; message: Text }[] => {
  const { invitee, rights, validFrom, validTo } = typed;
  const missing = [
    ...(invitee.trim() === '' ? [{ path: 'invitee', message: words.inviteeMissing }] : []),
    ...(rights.length === 0 ? [{ path: 'rights', message: words.rightsMissing }] : []),
    ...(validFrom === '' ? [{ path: 'validFrom', message: words.fromMissing }] : []),
    ...(validTo === '' ? [{ path: 'validTo', message: words.toMissing }] : []),
  ];
  return validFrom === '' || validTo === '' ? missing : [...missing, ...grantFaults(typed, today)];
};
