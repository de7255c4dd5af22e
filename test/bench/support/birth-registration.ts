import type { DossierView, UploadTicket } from '#shared/api/views.ts';
import type * as z from 'zod';
import { documents } from '#functions/store/documents.ts';
import type { Table } from '#functions/store/table.ts';
import type { Api } from './bench-portal.ts';

export const serviceId = 'dang-ky-khai-sinh';
export const agencyId = 'sl-p-to-hieu';

const home = { province: '14', commune: '03646', detail: 'Số 12, tổ 5' };

/** A complete answer to the longest form of the seed. */
export const answers = {
  requesterName: 'Lò Thị Hoa',
  requesterNationalId: '014192003517',
  requesterPhone: '0912345601',
  requesterEmail: 'hoa.lo@example.com',
  requesterAddress: home,
  relationship: 'cha-me',
  childName: 'Lò Thị Mai',
  childBirthDate: '2026-11-02',
  late: false,
  childSex: 'nu',
  childEthnicity: 'thai',
  childNationality: 'viet-nam',
  birthPlaceKind: 'co-so-y-te',
  birthFacility: 'Bệnh viện Đa khoa tỉnh Sơn La',
  birthPlace: home,
  homeTown: 'Mường La, Sơn La',
  motherKnown: true,
  fatherKnown: true,
  parentsMarried: true,
  marriagePaper: 'Số 45/2022, UBND phường Tô Hiệu',
  motherName: 'Lò Thị Hoa',
  motherBirthDate: '1992-05-14',
  motherNationalId: '014192003517',
  motherEthnicity: 'thai',
  motherNationality: 'viet-nam',
  motherAddress: home,
  fatherName: 'Cà Văn Sơn',
  fatherBirthDate: '1990-03-08',
  fatherEthnicity: 'thai',
  fatherNationality: 'viet-nam',
  fatherAddress: home,
  related: false,
  copies: 2,
};

export const upload = {
  asked: 'giay-chung-sinh',
  name: 'giay-chung-sinh.jpg',
  type: 'image/jpeg',
  bytes: 412345,
  sha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
};

export const submit = { type: 'submit', version: 1, saved: 1, declaration: true };
export const accept = { type: 'accept', version: 2 };

/** Opens a draft of a birth registration as the demo citizen; answers its id. */
export const openDraft = async ({ call }: Api): Promise<string> => {
  const body = { serviceId, caseId: 'thong-thuong', agencyId };
  const { dossier } = await call<DossierView>('openDossier', { as: 'citizen', body });
  return dossier.id;
};

/** Saves the answers and hands in a paper that passed its checks. */
export const fillIn = async ({ call }: Api, table: Table, dossierId: string): Promise<string> => {
  const asked = { as: 'citizen', params: { dossierId } };
  const concerning = { capacity: 'parent', name: 'Lò Thị Mai' };
  await call('saveAnswers', { ...asked, body: { saved: 0, answers, concerning } });
  const { document } = await call<z.infer<typeof UploadTicket>>('requestUpload', { ...asked, body: upload });
  await passChecks(table, dossierId, document.id);
  return document.id;
};

/** What reading the file and the malware scan lead to where nothing is wrong. */
export const passChecks = async (
  table: Table,
  dossierId: string,
  documentId: string,
  versionId = 'v1',
): Promise<void> => {
  const place = { dossierId, documentId };
  const store = documents(table, Math.random);
  await store.note(place, { content: 'right', quarantineVersionId: 'v1' });
  await store.note(place, { verdict: 'clean' });
  await store.settle(place, { versionId });
};
