/** A file has one place before its checks and another, the only one that is ever opened, after them. */
export const quarantined = (dossierId: string, documentId: string): string => `quarantine/${dossierId}/${documentId}`;
export const filed = (dossierId: string, documentId: string): string => `documents/${dossierId}/${documentId}`;

/** The dossier and document a quarantine key names; nothing for any other key. */
export const placeOfKey = (key: string): { dossierId: string; documentId: string } | undefined => {
  const [room, dossierId, documentId, more] = key.split('/');
  return room === 'quarantine' && dossierId && documentId && more === undefined ? { dossierId, documentId } : undefined;
};
