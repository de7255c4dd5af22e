import { isPhone } from '../person/phone.ts';
import type { Person } from '../person/person.ts';

export type Channel = { kind: 'email' | 'sms'; to: string };

/**
 * Where a notice is sent beside the inbox: by e-mail, else by SMS to a Vietnamese mobile; nowhere if the person gave neither. Other numbers
 * may belong to whoever earns by each message sent to them.
 */
export const channelOf = ({ email, phone }: Pick<Person, 'email' | 'phone'>): Channel | undefined => {
  if (email) return { kind: 'email', to: email };
  if (phone && isPhone(phone)) return { kind: 'sms', to: phone };
  return undefined;
};
