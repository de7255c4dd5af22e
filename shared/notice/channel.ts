import type { ActionType } from '../dossier/lifecycle.ts';
import { isPhone } from '../person/phone.ts';
import type { Person } from '../person/person.ts';
import type { NoticeWishes } from './wishes.ts';

export type Channel = { kind: 'email' | 'sms'; to: string };

/**
 * What a person may turn off: how their dossier goes on without them. What asks something of them, moves a date, refuses or ends it reaches
 * the inbox in any case (NĐ 61/2018 Đ17–20).
 */
const progress: readonly ActionType[] = [
  'submit',
  'accept',
  'receive',
  'answer-supplement',
  'receive-supplement',
  'confirm-payment',
  'return-result',
  'withdraw',
];

/** May whoever it is about go without it? */
export const mayTurnOff = (action: ActionType): boolean => progress.includes(action);

type Contact = Pick<Person, 'email' | 'phone'>;

/** Who never said anything is told everything: in the inbox and by e-mail, by SMS only where there is no e-mail. */
export const defaultWishes = ({ email }: Pick<Contact, 'email'>): NoticeWishes => ({
  inbox: 'all',
  email: 'all',
  sms: email ? 'none' : 'all',
});

/** Where a notice is to be read: in the inbox, and sent to these addresses. SMS goes to Vietnamese mobiles only: other numbers may belong to whoever earns by each message. */
export const placesOf = (
  { email, phone }: Contact,
  action: ActionType,
  wishes: NoticeWishes = defaultWishes({ email }),
): { inbox: boolean; channels: Channel[] } => {
  const wanted = (wish: 'all' | 'important' | 'none') =>
    wish === 'all' || (wish === 'important' && !mayTurnOff(action));
  return {
    inbox: wanted(wishes.inbox),
    channels: [
      ...(email && wanted(wishes.email) ? [{ kind: 'email' as const, to: email }] : []),
      ...(phone && isPhone(phone) && wanted(wishes.sms) ? [{ kind: 'sms' as const, to: phone }] : []),
    ],
  };
};
