import { isRealDate } from '../../service/real-date.ts';
import { tidyText } from '../../service/tidy.ts';
import { isNationalId, readNationalId } from '../national-id.ts';
import { typedDigits } from './typed-digits.ts';
import { hasLostAccents, isAbbreviation, isSyllable } from './vietnamese-words.ts';

/** What the QR of a citizen card says (thẻ căn cước): number|old number|name|ddmmyyyy|Nam or Nữ|address|ddmmyyyy of issue. */
export type CitizenCard = {
  nationalId: string;
  oldId?: string;
  fullName?: string;
  birthDate?: string;
  sex?: 'male' | 'female';
  address?: string;
  issuedOn?: string;
};
export type CardField = keyof CitizenCard;

/** A card as read, and what an officer must compare with it: a doubtful field that is not there could not be read. */
export type CardRead = { card: CitizenCard; doubtful: CardField[] };

/** Why nothing was read: nothing came, it is no card, it broke off, or its number is not certain. */
export type CardUnread = { unread: 'empty' | 'no-card' | 'cut' | 'number' };

const separators = /[|¦]/;
const fieldsOfCard = 7;

const dateOf = (typed: string): string | undefined => {
  const digits = typedDigits(typed) ?? '';
  const date = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  return digits.length === 8 && isRealDate(date) ? date : undefined;
};

const sexOf = (typed: string): CitizenCard['sex'] => {
  const word = typed.trim().toLowerCase().normalize('NFC');
  return word === 'nam' ? 'male' : word === 'nữ' ? 'female' : undefined;
};

const textOf = (typed: string): string => tidyText(typed).replace(/\s+/g, ' ');

const isName = (name: string): boolean => /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u.test(name);
const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

const isDoubtfulName = (name: string): boolean => hasLostAccents(name) || !wordsIn(name).every(isSyllable);

/** A digit that touches letters may have been a tone of them, or a tone a digit. */
const isDoubtfulAddress = (address: string): boolean =>
  hasLostAccents(address) ||
  /[\p{L}\p{M}]\d|[\ufffd?]/u.test(address) ||
  !wordsIn(address).every((word) => isSyllable(word) || isAbbreviation(word));

const known = (card: { [Field in CardField]: CitizenCard[Field] | undefined }): CitizenCard =>
  Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as CitizenCard;

const read = (fields: string[], nationalId: string): CardRead => {
  const [, old = '', name = '', birth = '', sex = '', place = '', issued = ''] = fields;
  const fullName = isName(textOf(name)) ? textOf(name) : undefined;
  const address = textOf(place) || undefined;
  const oldDigits = typedDigits(old);
  const oldId = oldDigits !== undefined && /^(\d{9}|\d{12})$/.test(oldDigits) ? oldDigits : undefined;
  const card = {
    ...{ nationalId, oldId, fullName, address },
    ...{ birthDate: dateOf(birth), sex: sexOf(sex), issuedOn: dateOf(issued) },
  };
  const says = readNationalId(nationalId);
  const doubts: Record<CardField, boolean> = {
    nationalId: false,
    oldId: old.trim() !== '' && oldId === undefined,
    fullName: fullName === undefined || isDoubtfulName(fullName),
    birthDate: !card.birthDate?.startsWith(String(says.birthYear)),
    sex: card.sex !== says.sex,
    address: address === undefined || isDoubtfulAddress(address),
    issuedOn: card.issuedOn === undefined,
  };
  return { card: known(card), doubtful: (Object.keys(doubts) as CardField[]).filter((field) => doubts[field]) };
};

/**
 * What a USB scanner typed of a citizen card's QR, also through a Vietnamese keyboard (Telex, VNI, the layout of Windows): digits are told
 * surely or not at all, words that a keyboard may have changed are doubtful, and nothing is made up. Of several lines the last one counts.
 */
export const readCitizenCard = (typed: string): CardRead | CardUnread => {
  const line =
    typed
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? '';
  if (line === '') return { unread: 'empty' };
  const fields = line.split(separators);
  if (fields.length < 3) return { unread: 'no-card' };
  if (fields.length < fieldsOfCard) return { unread: 'cut' };
  const nationalId = typedDigits((fields[0] ?? '').replace(/[\u200b\ufeff]/g, ''));
  return nationalId !== undefined && isNationalId(nationalId) ? read(fields, nationalId) : { unread: 'number' };
};
