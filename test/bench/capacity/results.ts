import type { DossierView } from '#shared/api/views.ts';
import { checkOf } from '#functions/store/result-items.ts';
import { filed } from '#functions/store/object-keys.ts';
import { serviceId, someAnswers } from '#test/support/filing.ts';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { accept, passChecks, submit, upload } from '../support/birth-registration.ts';
import type { Priced } from './payments.ts';

/** Prices a leader's signature on a result that is uploaded, while the dossier is worked on. */
export const priceSignature = async (
  priced: Priced,
  { table, surroundings }: BenchPortal,
  api: Api,
  dossierId: string,
): Promise<void> => {
  const pdf = plainPdf();
  const body = { ...upload, asked: 'result', name: 'ket-qua.pdf', type: 'application/pdf', bytes: pdf.length };
  const ticket = { as: 'processor', params: { dossierId }, body };
  const { document } = await api.call<{ document: { id: string } }>('requestDeskUpload', ticket);
  const { versionId } = await surroundings.put(filed(dossierId, document.id), pdf);
  await passChecks(table, dossierId, document.id, versionId);
  const propose = { type: 'propose', version: 4, documentIds: [document.id], summary: 'Đủ điều kiện' };
  await api.call('actAtDesk', { as: 'processor', params: { dossierId }, body: propose });
  await priced('signResult', { as: 'leader', params: { dossierId, documentId: document.id } });
};

/** Prices how a signed result is approved, numbered and sealed. */
export const priceSeal = async (priced: Priced, api: Api, dossierId: string): Promise<void> => {
  const params = { dossierId };
  await priced('actAtDesk', { as: 'leader', params, body: { type: 'approve', version: 5 } }, 'approve');
  await priced('stampResult', { as: 'registrar', params, body: { version: 6 } });
  const { dossier } = await api.call<DossierView>('getDossier', { as: 'citizen', params });
  const token = dossier.results?.[0]?.files[0]?.token ?? '';
  await priced('checkResult', { body: { check: checkOf(token) } });
};

/** A dossier that is worked on, of a service whose result has a template. */
export const toDraft = async (api: Api): Promise<string> => {
  const body = { serviceId, agencyId: 'sl-p-to-hieu' };
  const { dossier } = await api.call<DossierView>('openDossier', { as: 'citizen', body });
  const params = { dossierId: dossier.id };
  await api.call('saveAnswers', { as: 'citizen', params, body: { saved: 0, answers: someAnswers() } });
  await api.call('actOnDossier', { as: 'citizen', params, body: submit });
  await api.call('actAtDesk', { as: 'reception', params, body: accept });
  await api.call('actAtDesk', { as: 'processor', params, body: { type: 'claim', version: 3 } });
  return dossier.id;
};

/** Prices a draft printed from a service's template, on a dossier of its own. */
export const priceDraft = async (priced: Priced, api: Api): Promise<void> => {
  await priced('draftResult', { as: 'processor', params: { dossierId: await toDraft(api) } });
};
