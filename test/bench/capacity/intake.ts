import type { RouteName } from '#shared/api/paths.ts';
import { serviceId, someAnswers } from '#test/support/filing.ts';
import type { Api, BenchPortal } from '../support/bench-portal.ts';
import { passChecks, upload } from '../support/birth-registration.ts';
import type { Asked } from '../support/gateway-event.ts';

type Priced = <Body = Record<string, unknown>>(name: RouteName, asked?: Asked, what?: string) => Promise<Body>;

const intake = {
  channel: 'counter',
  broughtBy: { fullName: 'Lò Thị Hoa', nationalId: '014192003517' },
  papers: [{ id: 'giay-to-tuy-than', originals: 0, copies: 0, shown: true }],
};

/** Prices a dossier on paper: begun, saved, with a scan that is looked at and one that is taken out again, and received; and one thrown away. */
export const priceIntake = async (priced: Priced, portal: BenchPortal, api: Api): Promise<void> => {
  const as = 'reception';
  const body = { serviceId, agencyId: 'sl-p-to-hieu' };
  const { dossier } = await priced<{ dossier: { id: string } }>('openIntake', { as, body });
  const params = { dossierId: dossier.id };
  await priced('saveIntake', { as, params, body: { saved: 0, answers: someAnswers(), intake } });
  const scan = { ...upload, asked: 'uy-quyen' };
  const { document } = await priced<{ document: { id: string } }>('requestIntakeUpload', { as, params, body: scan });
  await priced('removeIntakeDocument', { as, params: { ...params, documentId: document.id } });
  const kept = await api.call<{ document: { id: string } }>('requestIntakeUpload', { as, params, body: scan });
  await passChecks(portal.table, dossier.id, kept.document.id);
  await priced('linkIntakeDocument', { as, params: { ...params, documentId: kept.document.id } });
  await priced('listIntakes', { as });
  const thrown = await api.call<{ dossier: { id: string } }>('openIntake', { as, body });
  const away = { dossierId: thrown.dossier.id };
  await api.call('saveIntake', { as, params: away, body: { saved: 0, answers: someAnswers(), intake } });
  await priced('discardIntake', { as, params: away });
  await priced('receiveIntake', { as, params, body: { type: 'receive', version: 1, saved: 1, outOfHours: 'đo giá' } });
  await priced('getIntake', { as, params });
};
