import type { Agency, UnitCode } from '#shared/agency/agency.ts';
import type { Session } from '#shared/calendar/calendar.ts';
import type { NewAgency } from '#shared/agency/agency-act.ts';
import { agencyIdPattern, longestAgencyId, unitCodePattern } from '#shared/agency/agency-limits.ts';
import { present } from '#shared/dossier/present.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { sessionsTyped, sessionsWrong } from './typed-sessions.ts';
import type { Wrong } from './use-form.ts';

/** A unit as it is typed: nothing is missing, what is blank is left out when it is sent. */
export type TypedUnit = {
  id: string;
  name: Text;
  level: Agency['level'] | '';
  parentId: string;
  receivedAt: string;
  place: Text;
  address: Text;
  phone: string;
  codes: { scheme: UnitCode['scheme']; value: string; validFrom: string; validTo: string }[];
  sessions: Session[];
};

const blank: Text = { vi: '', en: '' };

export const blankUnit = (validFrom: string): TypedUnit => ({
  id: '',
  name: blank,
  level: '',
  parentId: '',
  receivedAt: '',
  place: blank,
  address: blank,
  phone: '',
  codes: [{ scheme: 'QD20', value: '', validFrom, validTo: '' }],
  sessions: [],
});

export const typedUnit = (agency: Agency): TypedUnit => ({
  id: agency.id,
  name: agency.name,
  level: agency.level,
  parentId: agency.parentId ?? '',
  receivedAt: agency.receivedAt ?? '',
  place: agency.place ?? blank,
  address: agency.address ?? blank,
  phone: agency.phone ?? '',
  codes: agency.codes.map((code) => ({ ...code, validTo: code.validTo ?? '' })),
  sessions: agency.sessions ?? [],
});

const inSentence = { place: words.placeShort, address: words.addressShort } as const;
const isBlank = ({ vi, en }: Text): boolean => vi.trim() === '' && en.trim() === '';
const isHalf = (text: Text): boolean => !isBlank(text) && (text.vi.trim() === '' || text.en.trim() === '');
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is missing in a unit, before it is sent; `at` is where it stands in the form. */
export const unitWrong = (unit: TypedUnit, at = ''): Wrong[] => [
  ...(isBlank(unit.name) || isHalf(unit.name) ? [{ path: `${at}name`, message: words.nameMissing }] : []),
  ...(unit.level === '' ? [{ path: `${at}level`, message: words.levelMissing }] : []),
  ...(['place', 'address'] as const)
    .filter((name) => isHalf(unit[name]))
    .map((name) => ({ path: at + name, message: fill(words.halfWritten, { what: inSentence[name] }) })),
  ...unit.codes.flatMap(({ value, validFrom }, place) => [
    ...(unitCodePattern.test(value) ? [] : [{ path: `${at}codes.${place}.value`, message: words.codeWrong }]),
    ...(validFrom === '' ? [{ path: `${at}codes.${place}.validFrom`, message: words.codeFromMissing }] : []),
  ]),
  ...sessionsWrong(unit.sessions, at),
];

/** What is missing in the id of a new unit. */
export const idWrong = ({ id }: TypedUnit, at = ''): Wrong[] =>
  agencyIdPattern.test(id) && id.length <= longestAgencyId ? [] : [{ path: `${at}id`, message: words.idWrong }];

/** A unit as it is sent. */
export const unitFrom = (unit: TypedUnit): Omit<NewAgency, 'id'> => ({
  ...present({
    name: unit.name,
    level: unit.level === '' ? 'commune' : unit.level,
    parentId: orNothing(unit.parentId),
    receivedAt: orNothing(unit.receivedAt),
    place: isBlank(unit.place) ? undefined : unit.place,
    address: isBlank(unit.address) ? undefined : unit.address,
    phone: orNothing(unit.phone),
    sessions: sessionsTyped(unit.sessions),
  }),
  codes: unit.codes.map(({ scheme, value, validFrom, validTo }) => ({
    scheme,
    value,
    validFrom,
    ...(validTo !== '' && { validTo }),
  })),
});
