import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Words = z.object({ vi: z.string(), en: z.string() });
const Demo = z.array(
  z.object({
    id: z.string(),
    words: Words,
    /** The name on an account of the staff's that is nobody's in the portal yet. */
    unbound: z.string().optional(),
  }),
);
const People = z.array(
  z.object({
    sub: z.string(),
    person: z.object({
      fullName: z.string(),
      nationalId: z.string().optional(),
      birthDate: z.string().optional(),
      sex: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      address: z.unknown().optional(),
      assuranceLevel: z.number().optional(),
      organisations: z.array(z.unknown()).default([]),
      locale: z.string().default('vi'),
    }),
  }),
);
const Staff = z.array(z.object({ staffId: z.string(), name: z.string() }));

/** The two pools of accounts. */
export type PoolName = 'applicants' | 'staff';

/** Someone who may sign in without a password: the subject of their tokens, what ID tokens say, and what they can do in both languages. */
export type DemoPerson = {
  readonly sub: string;
  readonly pool: PoolName;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly words: { readonly vi: string; readonly en: string };
  /** An account that is bound to no member of staff. */
  readonly unbound?: true;
};

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

const applicantClaims = ({ person }: z.infer<typeof People>[number]): Record<string, unknown> => ({
  name: person.fullName,
  birthdate: person.birthDate,
  gender: person.sex,
  phone_number: person.phone?.replace(/^0/, '+84'),
  phone_number_verified: person.phone === undefined ? undefined : true,
  email: person.email,
  email_verified: person.email === undefined ? undefined : true,
  locale: person.locale,
  'custom:national_id': person.nationalId,
  'custom:assurance_level': person.assuranceLevel === undefined ? undefined : String(person.assuranceLevel),
  'custom:address': person.address === undefined ? undefined : JSON.stringify(person.address),
  'custom:organisations': JSON.stringify(person.organisations),
});

/** The demo people of a seed folder, in the order in which they are presented. Throws on one whom neither list of accounts knows. */
export const demoPeople = (folder: string): readonly DemoPerson[] => {
  const applicants = new Map(People.parse(read(folder, 'people')).map((one) => [one.sub, one]));
  const staff = new Map(Staff.parse(read(folder, 'staff')).map((one) => [one.staffId, one]));
  return Demo.parse(read(folder, 'demo')).map(({ id, words, unbound }): DemoPerson => {
    if (unbound !== undefined)
      return { sub: id, pool: 'staff', claims: { name: unbound, locale: 'vi' }, words, unbound: true };
    const applicant = applicants.get(id);
    if (applicant) return { sub: id, pool: 'applicants', claims: applicantClaims(applicant), words };
    const member = staff.get(id);
    if (!member) throw new Error(`demo person ${id} is neither in people.json nor in staff.json`);
    return { sub: id, pool: 'staff', claims: { name: member.name, locale: 'vi' }, words };
  });
};
