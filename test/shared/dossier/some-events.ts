import type { DossierEvent } from '#shared/dossier/dossier.ts';

type Actor = DossierEvent['actor'];
export const officer = (staffId: string, agencyId = 'ward'): Actor => ({
  kind: 'staff',
  staffId,
  agencyId,
  duty: 'processor',
});
export const citizen: Actor = { kind: 'applicant', personId: 'citizen' };

/** One event of a history written by hand; its chain is left out. */
export const event = (
  action: DossierEvent['action'],
  from: NonNullable<DossierEvent['from']>,
  to: DossierEvent['to'],
  at: string,
  refs: DossierEvent['refs'] = {},
  actor: Actor = officer('p1'),
): DossierEvent => ({
  dossierId: '0193a5c0-7d5e-7000-8000-000000000001',
  seq: 1,
  action,
  actor,
  at,
  from,
  to,
  serviceId: 'dang-ky-khai-sinh',
  agencyId: 'ward',
  refs,
  previousHash: '',
  hash: '',
});
