import type { Definition } from '../../api/admin-views.ts';
import type { Service } from '../service.ts';

/** What publishing sets, whatever a draft says of it. */
export type VersionParts = Pick<Service, 'id' | 'version' | 'procedureVersion' | 'validFrom' | 'publishedBy'>;

/** A definition as the version it is to become. */
export const asVersion = ({ validTo: _ended, ...definition }: Definition, parts: VersionParts): Definition => ({
  ...definition,
  ...parts,
});

/** What people write of a definition, and compare: without what publishing sets. */
export const writtenParts = (definition: Definition): Definition => {
  const { id: _id, version: _version, procedureVersion: _procedure, publishedBy: _decision, ...rest } = definition;
  const { validFrom: _from, validTo: _to, ...written } = rest;
  return written;
};
