import { createHash } from 'node:crypto';
import type { Acted, DossierView, UploadTicket } from '#shared/api/views.ts';
import type { Caller } from './caller.ts';
import { until } from './until.ts';

/** A procedure of the seed that asks for no file unless one files for an organisation. */
export const serviceId = 'ban-sao-trich-luc-ho-tich';

/** Answers to it that may be filed. */
export const someAnswers = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  requesterName: 'Lò Thị Hoa',
  requesterNationalId: '014192003517',
  requesterPhone: '0912345601',
  requesterAddress: { province: '14', commune: '03646', detail: 'Số 12, tổ 5' },
  relationship: 'ban-than',
  eventKind: 'khai-sinh',
  registeredName: 'Lò Thị Hoa',
  registeredBirthDate: '1992-05-14',
  registeredAt: 'UBND phường Tô Hiệu',
  copies: 2,
  ...changes,
});

/** Opens a draft with answers saved once. */
export const aDraft = async (
  applicant: Caller,
  agencyId = 'sl-p-to-hieu',
  answers: Record<string, unknown> = someAnswers(),
): Promise<string> => {
  const { dossier } = await applicant.call('openDossier', { body: { serviceId, agencyId } });
  await applicant.call('saveAnswers', { params: { dossierId: dossier.id }, body: { saved: 0, answers } });
  return dossier.id;
};

/** Opens a dossier and hands it in: version 2. */
export const aSubmitted = async (
  applicant: Caller,
  agencyId?: string,
  answers?: Record<string, unknown>,
): Promise<Acted> => {
  const dossierId = await aDraft(applicant, agencyId, answers);
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  return applicant.call('actOnDossier', { params: { dossierId }, body });
};

/** One action of staff on the version that is there now. */
export const atDesk = async (officer: Caller, dossierId: string, action: Record<string, unknown>): Promise<Acted> => {
  const { dossier } = await officer.call('getDeskDossier', { params: { dossierId } });
  return officer.call('actAtDesk', { params: { dossierId }, body: { ...action, version: dossier.version } });
};

/** A small PDF that says `text`. */
export const aPdf = (text: string): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${text}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);

/** What a ticket is asked with for these bytes. */
export const uploadOf = (asked: string, bytes: Uint8Array, name = 'giay-to.pdf', type = 'application/pdf') => ({
  asked,
  name,
  type,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('base64'),
});

/** Posts the bytes as a browser would, straight to storage; answers storage's status. */
export const sendFile = async ({ document, upload }: UploadTicket, bytes: Uint8Array): Promise<number> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)], { type: document.type }), document.name);
  const response = await fetch(upload.url, { method: 'POST', body: form });
  await response.arrayBuffer();
  return response.status;
};

/** Waits until a file was judged; answers how. */
export const judged = (
  read: () => Promise<Pick<DossierView, 'documents'>>,
  documentId: string,
): Promise<'clean' | 'refused'> =>
  until('the check of a file', async () => {
    const { documents } = await read();
    const state = documents.find(({ id }) => id === documentId)?.state;
    return state === 'clean' || state === 'refused' ? state : undefined;
  });

/** Sends a file for a document that is asked for, and waits for its check. */
export const sendPaper = async (applicant: Caller, dossierId: string, asked: string): Promise<void> => {
  const params = { dossierId };
  const paper = aPdf(asked);
  const ticket = await applicant.call('requestUpload', { params, body: uploadOf(asked, paper) });
  await sendFile(ticket, paper);
  const state = await judged(() => applicant.call('getDossier', { params }), ticket.document.id);
  if (state !== 'clean') throw new Error(`${asked} was ${state}`);
};
