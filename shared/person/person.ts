import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Absence } from './absence.ts';
import { capacities } from './capacity.ts';
import { duties } from './duty.ts';

/** A province, a commune and the rest of the address in words. Codes are those of `agency/areas`. */
export const Address = lazily(() =>
  z.strictObject({
    province: z.string().max(10),
    commune: z.string().max(10),
    detail: z.string().max(300),
  }),
);
export type Address = z.infer<typeof Address>;

/** What the identity provider vouches for, bound once to the sign-in's `iss` + `sub` (NĐ 69/2024: assurance level 1 or 2). */
export const Person = lazily(() =>
  z.strictObject({
    personId: z.string(),
    fullName: z.string().max(200),
    nationalId: z.string().max(12).optional(),
    birthDate: z.iso.date().optional(),
    sex: z.enum(['male', 'female']).optional(),
    phone: z.string().max(20).optional(),
    email: z.string().max(254).optional(),
    address: Address.optional(),
    assuranceLevel: z.union([z.literal(1), z.literal(2)]),
    /** Organisations this person legally represents (NĐ 69/2024). */
    organisations: z.array(z.strictObject({ taxCode: z.string(), name: z.string() })).default([]),
    locale: z.enum(['vi', 'en']).default('vi'),
  }),
);
export type Person = z.infer<typeof Person>;

/** A member of staff: portal data, never token data. Seconded staff keep a home unit beside the unit they work in. */
export const StaffMember = lazily(() =>
  z.strictObject({
    staffId: z.string(),
    name: z.string(),
    homeAgencyId: z.string(),
    agencyId: z.string(),
    duties: z.array(z.enum(duties)),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    absence: Absence.optional(),
  }),
);
export type StaffMember = z.infer<typeof StaffMember>;

/** The one a dossier concerns (chủ hồ sơ), apart from the one who files it (người nộp). Name only is shown in lists. */
export const Concerning = lazily(() =>
  z.strictObject({
    capacity: z.enum(capacities),
    name: z.string().max(200).optional(),
    nationalId: z.string().max(12).optional(),
    birthDate: z.iso.date().optional(),
    taxCode: z.string().max(14).optional(),
  }),
);
export type Concerning = z.infer<typeof Concerning>;
