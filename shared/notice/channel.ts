import type { Person } from '../person/person.ts';

export type Channel = { kind: 'email' | 'sms'; to: string };

/** Where a notice is sent beside the inbox: by e-mail, else by SMS; nowhere if the person gave neither. */
export const channelOf = ({ email, phone }: Pick<Person, 'email' | 'phone'>): Channel | undefined => {
  if (email) return { kind: 'email', to: email };
  if (phone) return { kind: 'sms', to: phone };
  return undefined;
};
