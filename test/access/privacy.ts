import { describe, expect, it } from 'vitest';
import { aDraft, aPdf, aSubmitted, atDesk, serviceId, someAnswers, uploadOf } from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';

/** Words that are nowhere else: found in a log, they came from what somebody typed. */
const canaries = {
  name: 'Kỳ Hạc Quyên Vũ',
  nationalId: '014199887766',
  phone: '0987001234',
  email: 'ky-hac@canary.example',
  address: 'Ngõ Chim Hạc 77',
  reason: 'LyDoCoMotKhongHai',
  file: 'giay-cua-ky-hac.pdf',
  code: 'TMP-000000-CANARY',
};

/** What was typed is in no line that a function prints. */
export const describePrivacy = (portal: () => WholePortal): void => {
  describe('what is typed', () => {
    it('is in no log line, whether it was taken, refused or broken', async () => {
      const { nobody, as, logs } = portal();
      const [citizen, reception, processor] = [await as('citizen'), await as('reception'), await as('processor')];
      const answers = someAnswers({
        requesterName: canaries.name,
        requesterNationalId: canaries.nationalId,
        requesterPhone: canaries.phone,
        requesterEmail: canaries.email,
        requesterAddress: { province: '14', commune: '03646', detail: canaries.address },
        registeredName: canaries.name,
      });
      const { dossierId } = await aSubmitted(citizen, 'sl-p-to-hieu', answers);
      const draft = await aDraft(citizen, 'sl-p-to-hieu', answers);
      const params = { dossierId: draft };
      const saving = (body: unknown) => citizen.ask('saveAnswers', { params, body });
      const statuses = [
        await saving({ saved: 1, answers: { [canaries.name]: canaries.phone } }),
        await saving({ saved: 9, answers }),
        await saving({ saved: canaries.name, answers }),
        await citizen.ask('saveAnswers', { params, text: `{"${canaries.name}` }),
        await citizen.ask('openDossier', { body: { serviceId: canaries.name } }),
        await citizen.ask('getDossier', { params: { dossierId: canaries.name } }),
        await citizen.ask('bindIdentity', { body: { idToken: canaries.name } }),
        await citizen.ask('requestUpload', { params, body: uploadOf('uy-quyen', aPdf('x'), canaries.file) }),
        await nobody.ask('trackDossier', { params: { code: canaries.code } }),
        await nobody.ask('printBlankForm', { params: { serviceId: canaries.name } }),
        await reception.ask('listDeskDossiers', { query: { q: canaries.name } }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([400, 409, 400, 400, 404, 404, 422, 200, 404, 404, 200]);
      await atDesk(reception, dossierId, { type: 'accept' });
      await atDesk(processor, dossierId, { type: 'claim' });
      const item = { kind: 'other', ref: serviceId, reason: canaries.reason };
      await atDesk(processor, dossierId, { type: 'request-supplement', items: [item], message: canaries.reason });
      await citizen.call('printPaper', { params: { dossierId, paper: 'supplement' } });

      const printed = logs();
      expect(printed).toContain('"of":"POST /api/dossiers"');
      for (const [what, text] of Object.entries({ ...canaries, own: 'Lò Thị Hoa', id: '014192003517' }))
        for (const form of [text, encodeURIComponent(text)]) expect(printed.includes(form), what).toBe(false);
    });
  });
};
