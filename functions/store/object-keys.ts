import type { Receipt } from '#shared/payment/receipt.ts';

/** A file has one place before its checks and another, the only one that is ever opened, after them. */
export const quarantined = (dossierId: string, documentId: string): string => `quarantine/${dossierId}/${documentId}`;
export const filed = (dossierId: string, documentId: string): string => `documents/${dossierId}/${documentId}`;

/** The dossier and document a quarantine key names; nothing for any other key. */
export const placeOfKey = (key: string): { dossierId: string; documentId: string } | undefined => {
  const [room, dossierId, documentId, more] = key.split('/');
  return room === 'quarantine' && dossierId && documentId && more === undefined ? { dossierId, documentId } : undefined;
};

/** What may stand in a key as it is; anything else as its code between underscores, so that no two names are one. */
const inKey = (name: string): string =>
  name.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`);

/** Where the signed paper of a receipt lies; a receipt that became void has another. No dossier is called `receipts`. */
export const receiptPaper = ({ collectorId, serial, year, number, status }: Receipt): string =>
  `documents/receipts/${inKey(collectorId)}/${inKey(serial)}/${year}/${number}-${status}.pdf`;

/** Where the signed paper of a dossier's event lies. No dossier is called `papers`. */
export const dossierPaper = (dossierId: string, paper: string, seq: number): string =>
  `documents/papers/${dossierId}/${paper}-${seq}.pdf`;

/** Where the signed book of a closed register lies. No dossier is called `registers`. */
export const registerPaper = (unitId: string, year: number, book: number): string =>
  `documents/papers/registers/${inKey(unitId)}/${year}-${book}.pdf`;
