import type { Organisation } from '#shared/person/grant.ts';
import type { Person } from '#shared/person/person.ts';
import { sha256hex } from '../sha256hex.ts';

/** 32 hexadecimal digits that stand for a tax code, which may be a person's: all that keys and addresses hold of it. */
export const organisationId = (taxCode: string): string => sha256hex(taxCode.trim()).slice(0, 32);

/** The organisations a person legally represents, by the identity provider's word. */
export const representedBy = (person: Person | undefined): Organisation[] =>
  (person?.organisations ?? []).map((each) => ({ id: organisationId(each.taxCode), ...each }));
