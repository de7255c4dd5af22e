import { describe, expect, it } from 'vitest';
import { atEvent } from '#functions/papers/at-event.ts';
import { eventOf } from '#functions/papers/event-of.ts';
import { papersOf } from '#functions/view/papers-of.ts';
import { emptyFolder } from '#functions/store/folder.ts';
import { aDossier } from '#test/shared/dossier/a-dossier.ts';
import { citizen, event, officer } from '#test/shared/dossier/some-events.ts';

const at = (hour: number) => `2026-11-02T0${hour}:00:00.000Z`;
const handedIn = event('submit', 'draft', 'submitted', at(1), { revision: 1 }, citizen);
const accepted = event('accept', 'submitted', 'accepted', at(2), { code: 'C' }, officer('r1', 'centre'));
const judged = (granted: string, hour: number) =>
  event('judge-exemption', 'accepted', 'accepted', at(hour), { exemptionId: 'ngheo', granted });
const moved = (refs: object) =>
  event('transfer', 'accepted', 'accepted', at(5), { from: 'ward', to: 'heir', receivingAgencyId: 'hub', ...refs });

/** A folder of these events, as it is now: with code, units of those that took over, an exemption denied. */
const folderOf = (...events: ReturnType<typeof event>[]) => ({
  ...emptyFolder,
  dossier: aDossier({
    ...{ code: 'C', temporaryCode: 'TMP', agencyId: 'heir', receivingAgencyId: 'hub', revision: { filed: 1 } },
    exemptions: [{ id: 'ngheo', granted: false }],
    register: { unitId: 'centre', receivedAt: at(2) },
  }),
  events: events.map((each, place) => ({ ...each, seq: place + 2 })),
});
const dossierAt = (folder: ReturnType<typeof folderOf>, seq: number) =>
  atEvent(
    folder,
    folder.events.find((each) => each.seq === seq)!,
  ).dossier;

describe('a dossier as an event left it', () => {
  it('has the code, and what was judged of exemptions, from their events on', () => {
    const folder = folderOf(handedIn, accepted, judged('yes', 3), judged('no', 4), moved({}));
    expect([2, 3, 4, 5].map((seq) => dossierAt(folder, seq))).toMatchObject([
      { temporaryCode: 'TMP', exemptions: [] },
      { code: 'C', exemptions: [] },
      { code: 'C', exemptions: [{ id: 'ngheo', granted: true }] },
      { code: 'C', exemptions: [{ id: 'ngheo', granted: false }] },
    ]);
    expect(dossierAt(folder, 2).code).toBeUndefined();
  });

  it.each([
    ['as the move noted', { receivingFrom: 'desk' }, 'desk'],
    ['of whose register it is in, where no move noted it yet', {}, 'centre'],
  ])('is received by the unit of then: %s', (_, refs, receivingAgencyId) => {
    const folder = folderOf(handedIn, accepted, moved(refs));
    expect(dossierAt(folder, 3)).toMatchObject({ agencyId: 'ward', receivingAgencyId });
    expect(dossierAt(folder, 4)).toMatchObject({ agencyId: 'heir', receivingAgencyId: 'hub' });
  });

  it('is received by the unit of then where only what came back for a correction went elsewhere', () => {
    const back = event('correct', 'returned', 'processing', at(6), { receivingFrom: 'centre' });
    const folder = folderOf(handedIn, accepted, { ...back, agencyId: 'heir' });
    expect(dossierAt(folder, 3)).toMatchObject({ agencyId: 'ward', receivingAgencyId: 'centre' });
    expect(dossierAt(folder, 4)).toMatchObject({ agencyId: 'heir', receivingAgencyId: 'hub' });
  });
});

describe('what is paid for before it counts as submitted', () => {
  const papers = (folder: ReturnType<typeof folderOf>, marks: 'intake'[]) =>
    papersOf(
      {
        ...folder,
        dossier: { ...folder.dossier, submittedAt: at(1), marks: marks.map((effect) => ({ effect, at: at(2) })) },
      },
      [],
      'applicant',
    );

  it('is confirmed once it is paid, by the event of the payment, and by no later one', () => {
    const toPay = event('submit-to-pay', 'draft', 'payment-before-acceptance', at(1), { revision: 1 }, citizen);
    const paid = event('confirm-payment', 'payment-before-acceptance', 'submitted', at(2));
    const message = event('message', 'submitted', 'submitted', at(3));
    expect(papers(folderOf(toPay), [])).not.toContain('submission');
    expect(() => eventOf(folderOf(toPay), 'submission')).toThrow();
    expect(papers(folderOf(toPay, paid), ['intake'])).toContain('submission');
    expect(eventOf(folderOf(toPay, paid, message), 'submission')).toMatchObject({ action: 'confirm-payment' });
  });
});
