import type { Definition } from '../../api/admin-views.ts';
import type { Service } from '../service.ts';

/** What publishing sets, whatever a draft says of it. */
export type VersionParts = Pick<Service, 'id' | 'version' | 'procedureVersion' | 'validFrom' | 'publishedBy'>;

/** A definition as the version it is to become. */
export const asVersion = ({ validTo: _ended, ...definition }: Definition, parts: VersionParts): Definition => ({
  ...definition,
  ...parts,
});
