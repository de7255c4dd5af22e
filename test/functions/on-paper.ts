import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import { aSeed, aService } from '#test/support/builders.ts';
import type { Portal } from './portal.ts';

const [plain] = aSeed().services;

/** A service received at the counters of two wards: one paper to count or scan, one to show, one that may be left out. */
export const onPaper = aService({
  id: 'tai-quay',
  channels: [{ channel: 'counter' }, { channel: 'post' }],
  offerings: ['phuong-a', 'phuong-b'].map((id) => ({ agencyId: id, receivingAgencyId: id, validFrom: '2025-07-01' })),
  documents: [
    ...(plain?.documents ?? []).map((each) => ({ ...each, required: each.id !== 'to-khai' })),
    {
      ...{ id: 'can-cuoc', name: { vi: 'Thẻ căn cước', en: 'Citizen card' }, mode: 'show-only' as const },
      ...{ originals: 1, copies: 0, required: true, maxFiles: 5, isForm: false },
    },
  ],
});

export const complete: Intake = {
  channel: 'counter',
  broughtBy: { fullName: 'Lò Thị Mai', nationalId: '014191000123', phone: '0912345678', address: 'Bản Hìn' },
  papers: [
    { id: 'giay-to', originals: 0, copies: 2, shown: false },
    { id: 'can-cuoc', originals: 0, copies: 0, shown: true },
  ],
};
export const answers = { fullName: 'Lò Thị Mai', copies: 2 };

/** What officers do with dossiers on paper, by the routes of their counter. */
export const counterOf = (portal: () => Portal) => {
  const opened = async (body: object = { serviceId: 'tai-quay', agencyId: 'phuong-a' }, as = 'reception') => {
    const reply = await portal().call<DossierView>('openIntake', { as, body });
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body.dossier.id;
  };
  const save = (dossierId: string, body: object, as = 'reception') =>
    portal().call('saveIntake', { as, params: { dossierId }, body: { saved: 0, answers, intake: complete, ...body } });
  const ready = async (body?: object, as?: string) => {
    const dossierId = await opened(body, as);
    const { status, text } = await save(dossierId, {}, as);
    if (status !== 200) throw new Error(text);
    return dossierId;
  };
  const atDesk = async (dossierId: string, as: string) =>
    (await portal().call<DeskDossierView>('getDeskDossier', { as, params: { dossierId } })).body;
  return { opened, save, ready, atDesk };
};
