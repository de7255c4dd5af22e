import type { Violation } from '../errors.ts';
import type { AddressAnswer } from './answer-shapes.ts';
import type { FieldOf } from './field-parts.ts';
import { fine, violationAt } from './violation.ts';
import type { Areas, Spot } from './violation.ts';

const communesByProvince = new WeakMap<Areas, Map<string, Set<string>>>();

const communesOf = (areas: Areas): Map<string, Set<string>> => {
  const known = communesByProvince.get(areas);
  if (known !== undefined) return known;
  const made = new Map(
    areas.provinces.map(({ code, communes }) => [code, new Set(communes.map((commune) => commune.code))]),
  );
  communesByProvince.set(areas, made);
  return made;
};

const checkAreas = (areas: Areas, { province, commune }: AddressAnswer, spot: Spot): readonly Violation[] => {
  const communes = communesOf(areas).get(province);
  if (communes === undefined)
    return [violationAt({ ...spot, path: `${spot.path}.province` }, 'unknown-province', {}, 'choice')];
  return commune === '' || communes.has(commune)
    ? fine
    : [violationAt({ ...spot, path: `${spot.path}.commune` }, 'unknown-commune', {}, 'choice')];
};

const longest = { province: 10, commune: 10, detail: 300 } as const;
const parts = ['province', 'commune', 'detail'] as const;

/** A begun address is a whole one: each part missing is named (`home.commune`), and the commune lies in its province. */
export const checkAddress = (_field: FieldOf<'address'>, address: AddressAnswer, spot: Spot): readonly Violation[] => {
  const at = (part: string): Spot => ({ ...spot, path: `${spot.path}.${part}` });
  const missing = spot.context.partial === true ? [] : parts.filter((part) => address[part] === '');
  const tooLong = parts.filter((part) => address[part].length > longest[part]);
  const found = [
    ...missing.map((part) => violationAt(at(part), `address-${part}`, {}, 'required')),
    ...tooLong.map((part) => violationAt(at(part), 'max-length', { length: address[part].length, max: longest[part] })),
  ];
  if (spot.context.areas === undefined || address.province === '') return found;
  return [...found, ...checkAreas(spot.context.areas, address, spot)];
};
