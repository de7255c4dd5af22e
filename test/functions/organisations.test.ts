import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import type { OwedPayment, ReceiptRow } from '#shared/api/payment-views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { DossierPage, DossierView } from '#shared/api/views.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import type { GrantView, HeldGrant, Organisation } from '#shared/person/grant.ts';
import { signInHash } from '#functions/http/actor.ts';
import { organisationId } from '#functions/organisations/organisation-id.ts';
import { Seed } from '#functions/seed.ts';
import { people } from '#functions/store/people.ts';
import { aFeeSeed } from './paying/fees.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Asked, Portal } from './portal.ts';
import { done } from './paying/steps.ts';

const [hoaBan, other] = ['0100109106', '0300588569'];
const [company, stranger] = [organisationId(hoaBan), organisationId(other)];

let portal: Portal;
beforeAll(async () => {
  const seed = aFeeSeed();
  const services = seed.services.map((service) => ({ ...service, audiences: ['citizen', 'business'] }));
  portal = await startPortal(Seed.parse({ ...seed, services }));
  await bind('director', 'Lò Văn Giám Đốc', [{ taxCode: hoaBan, name: 'Công ty Hoa Ban' }]);
  await bind('competitor', 'Cầm Thị Đối Thủ', [{ taxCode: other, name: 'Công ty Khác' }]);
  for (const name of ['lan', 'minh', 'outsider']) await bind(name, `Người ${name}`, []);
});
afterAll(() => portal.close());
/** Five minutes fill the buckets of whoever calls often. */
beforeEach(() => {
  portal.clock.at = addMilliseconds(portal.clock.at, 5 * 60_000);
});

const bind = (as: string, fullName: string, organisations: { taxCode: string; name: string }[]) =>
  people(portal.table).put({
    personId: signInHash({ issuer: applicantIssuer, subject: as }),
    fullName,
    assuranceLevel: 2,
    organisations,
    locale: 'vi',
  });

type Problem = { code?: string; violations?: { path: string; rule: string }[] };
const ask = <Body = Problem>(name: RouteName, as: string, asked: Omit<Asked, 'as'> = {}) =>
  portal.call<Body>(name, { as, ...asked });
const ok = <Body>(name: RouteName, as: string, asked: Omit<Asked, 'as'> = {}) => done(ask<Body>(name, as, asked));
const codeOf = async (asking: Promise<{ status: number; body: Problem }>) => {
  const { status, body } = await asking;
  return `${status} ${body.code ?? ''}`;
};

const params = { organisationId: company };
const terms = { validFrom: '2026-11-23', validTo: '2026-12-31' };
type Invited = { grant: GrantView; url: string; expiresAt: string };
const invite = (rights: GrantRight[], days: Partial<typeof terms> = {}, as = 'director') =>
  ok<Invited>('grantRights', as, { params, body: { invitee: 'Chị Lan', rights, ...terms, ...days } });
const tokenOf = ({ url }: Invited) => url.slice(url.indexOf('#') + 1);
const accept = (invited: Invited, as: string) =>
  ask<HeldGrant & Problem>('acceptGrant', as, { body: { token: tokenOf(invited) } });
const revoke = ({ grant }: Invited, as = 'director') =>
  ask<GrantView & Problem>('revokeGrant', as, { params: { ...params, grantId: grant.id } });
/** Somebody nobody else is, who holds these rights. */
const holding = async (rights: GrantRight[], days: Partial<typeof terms> = {}) => {
  const as = `staff-${randomUUID()}`;
  await bind(as, 'Nhân viên', []);
  const invited = await invite(rights, days);
  expect((await accept(invited, as)).status).toBe(200);
  return { as, invited };
};

const filed = async (as: string, taxCode: string, serviceId = 'thu-khi-nop') => {
  const { dossier } = await ok<DossierView>('openDossier', as, { body: { serviceId } });
  const about = { params: { dossierId: dossier.id } };
  const concerning = { capacity: 'organisation', name: 'Công ty', taxCode };
  const answers = { fullName: 'Lò Văn Giám Đốc', copies: 3 };
  await ok('saveAnswers', as, { ...about, body: { saved: 0, answers, concerning } });
  await ok('actOnDossier', as, { ...about, body: { type: 'submit', version: 1, saved: 1, declaration: true } });
  return dossier.id;
};
const listed = async (as: string, organisation = company) => {
  const { status, body } = await ask<DossierPage>('listOrganisationDossiers', as, {
    params: { organisationId: organisation },
  });
  return status === 200 ? body.rows.map(({ id }) => id) : status;
};
const owedBy = async (as: string) =>
  (await ok<{ payments: OwedPayment[] }>('listOwed', as)).payments.map(({ dossierId }) => dossierId);
const pay = (as: string, dossierId: string) =>
  codeOf(ask('beginPayment', as, { body: { payments: [{ dossierId, no: 1 }], way: 'vietqr', locale: 'vi' } }));
const open = (as: string, dossierId: string) => codeOf(ask('getDossier', as, { params: { dossierId } }));

describe('an organisation’s representative', () => {
  it('is known by the identity provider’s word, and by nothing else', async () => {
    const mine = await ok<{ represented: Organisation[] }>('listMyOrganisations', 'director');
    expect(mine).toEqual({ represented: [{ id: company, taxCode: hoaBan, name: 'Công ty Hoa Ban' }], granted: [] });
    for (const as of ['competitor', 'outsider']) {
      expect(await codeOf(ask('listGrants', as, { params }))).toBe('404 not-found');
      const body = { invitee: 'Ai đó', rights: ['view'], ...terms };
      expect(await codeOf(ask('grantRights', as, { params, body }))).toBe('404 not-found');
    }
  });

  it('invites by a link that says nothing, and sees who accepted it', async () => {
    const invited = await invite(['view']);
    expect(invited.url).toMatch(/^http:\/\/localhost:3000\/ho-so-cua-toi\/\?view=organisations#[\w-]{32}$/);
    expect(invited.grant).toMatchObject({ invitee: 'Chị Lan', standing: 'invited' });
    expect((await accept(invited, 'lan')).body).toMatchObject({ rights: ['view'], standing: 'in-force' });
    const { grants } = await ok<{ grants: GrantView[] }>('listGrants', 'director', { params });
    expect(grants.find(({ id }) => id === invited.grant.id)).toMatchObject({
      holderName: 'Người lan',
      standing: 'in-force',
    });
    expect(JSON.stringify(grants)).not.toContain(tokenOf(invited));
  });

  it('is told what is wrong with the days', async () => {
    const faults = async (days: Partial<typeof terms>) => {
      const { body } = await ask('grantRights', 'director', {
        params,
        body: { invitee: 'Ai đó', rights: ['view'], ...terms, ...days },
      });
      return body.violations?.map(({ path, rule }) => [path, rule]);
    };
    expect(await faults({ validTo: '2026-11-22' })).toEqual([['validTo', 'ends-before-it-begins']]);
    expect(await faults({ validFrom: '2026-01-01', validTo: '2026-11-22' })).toEqual([['validTo', 'over-already']]);
    expect(await faults({ validTo: '2029-11-25' })).toEqual([['validTo', 'too-long']]);
    const none = { invitee: 'Ai đó', rights: [], ...terms };
    expect((await ask('grantRights', 'director', { params, body: none })).status).toBe(422);
  });
});

describe('an invitation', () => {
  it('is one person’s: again by the same, never by another', async () => {
    const invited = await invite(['view']);
    const first = await accept(invited, 'lan');
    expect((await accept(invited, 'lan')).body).toEqual(first.body);
    expect(await codeOf(accept(invited, 'minh'))).toBe('409 invitation-used');
  });

  it('is one of two’s who accept it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const invited = await invite(['view']);
      const two = await Promise.all([accept(invited, 'lan'), accept(invited, 'minh')]);
      expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('ends after seven days, when it is taken back, and where nobody gave it', async () => {
    const [late, back] = [await invite(['view']), await invite(['view'])];
    expect((await revoke(back)).body).toMatchObject({ standing: 'revoked' });
    expect(await codeOf(accept(back, 'minh'))).toBe('409 invitation-expired');
    expect(await codeOf(ask('acceptGrant', 'minh', { body: { token: 'khong-co' } }))).toBe('409 invitation-expired');
    const now = portal.clock.at;
    expect(late.expiresAt).toBe(addMilliseconds(now, 7 * 24 * 60 * 60_000));
    portal.clock.at = late.expiresAt;
    expect(await codeOf(accept(late, 'minh'))).toBe('409 invitation-expired');
    portal.clock.at = addMilliseconds(late.expiresAt, -1);
    expect((await accept(late, 'minh')).status).toBe(200);
    portal.clock.at = now;
  });

  it('that is accepted and taken back at once ends taken back', async () => {
    for (let round = 0; round < 5; round += 1) {
      const invited = await invite(['view']);
      await Promise.all([accept(invited, 'lan'), revoke(invited)]);
      const { grants } = await ok<{ grants: GrantView[] }>('listGrants', 'director', { params });
      expect(grants.find(({ id }) => id === invited.grant.id)?.standing).toBe('revoked');
    }
  });
});

describe('the right to file', () => {
  it('puts what is filed into the organisation’s list, and the representative’s own too', async () => {
    const { as } = await holding(['file']);
    const ids = [await filed(as, hoaBan), await filed('director', hoaBan)];
    expect(await listed('director')).toEqual(expect.arrayContaining(ids));
  });

  it('is not everybody’s: what others file in its name is no dossier of the organisation', async () => {
    const dossierId = await filed('outsider', hoaBan);
    expect(await open('outsider', dossierId)).toBe('200 ');
    expect(await listed('director')).not.toContain(dossierId);
    expect(await open('director', dossierId)).toBe('404 not-found');
    expect(await pay('director', dossierId)).toBe('404 not-found');
    expect(await owedBy('director')).not.toContain(dossierId);
  });

  it('is for one organisation, and lets see and pay nothing that others filed', async () => {
    const { as } = await holding(['file']);
    const elsewhere = await filed(as, other);
    expect(await listed('competitor', stranger)).not.toContain(elsewhere);
    const dossierId = await filed('director', hoaBan);
    expect(await listed(as)).toBe(404);
    expect(await open(as, dossierId)).toBe('404 not-found');
    expect(await pay(as, dossierId)).toBe('404 not-found');
  });

  it('keeps a dossier with the organisation it was filed for', async () => {
    const dossierId = await filed('director', hoaBan);
    const about = { params: { dossierId } };
    const items = [{ kind: 'other', ref: '', reason: 'Làm rõ' }];
    const asked = { type: 'request-supplement', version: 2, items, answerBy: '2026-12-20' };
    const asking = await ask('actAtDesk', 'reception', { ...about, body: asked });
    expect(asking.status, asking.text).toBe(200);
    const answers = { fullName: 'Lò Văn Giám Đốc', copies: 3 };
    const concerning = { capacity: 'organisation', name: 'Công ty', taxCode: other };
    await ok('saveAnswers', 'director', { ...about, body: { saved: 0, answers, concerning } });
    const answer = { type: 'answer-supplement', version: 3, saved: 1, declaration: true };
    const { body } = await ask('actOnDossier', 'director', { ...about, body: answer });
    expect(body.violations?.map(({ path, rule }) => [path, rule])).toEqual([
      ['concerning.taxCode', 'other-organisation'],
    ]);
  });
});

describe('the right to see', () => {
  it('opens what was filed for the organisation, with nothing to do in it and nothing to pay', async () => {
    const dossierId = await filed('director', hoaBan);
    const { as } = await holding(['view']);
    expect(await listed(as)).toContain(dossierId);
    const view = await ok<DossierView>('getDossier', as, { params: { dossierId } });
    expect(view).toMatchObject({ actions: [], ways: [], forOrganisation: { mayPay: false } });
    expect(JSON.stringify(view)).not.toContain(company);
    expect(await pay(as, dossierId)).toBe('404 not-found');
    expect(await owedBy(as)).toEqual([]);
    const about = { params: { dossierId } };
    for (const [name, body] of [
      ['actOnDossier', { type: 'withdraw', version: 2 }],
      ['saveAnswers', { saved: 1, answers: {} }],
    ] as const)
      expect(await codeOf(ask(name, as, { ...about, body }))).toBe('404 not-found');
    expect(await codeOf(ask('linkPayment', as, { params: { dossierId, no: '1' } }))).toBe('404 not-found');
  });

  it('shows no draft, and nothing of other organisations or people', async () => {
    const { as } = await holding(['view']);
    const { dossier } = await ok<DossierView>('openDossier', 'director', { body: { serviceId: 'thu-khi-nop' } });
    const concerning = { capacity: 'organisation', name: 'Công ty', taxCode: hoaBan };
    const body = { saved: 0, answers: { fullName: 'A', copies: 1 }, concerning };
    await ok('saveAnswers', 'director', { params: { dossierId: dossier.id }, body });
    expect(await listed(as)).not.toContain(dossier.id);
    expect(await open(as, dossier.id)).toBe('404 not-found');
    expect(await open(as, await filed('competitor', other))).toBe('404 not-found');
    expect(await listed(as, stranger)).toBe(404);
    expect(await listed('competitor')).toBe(404);
  });
});

describe('the right to pay', () => {
  it('lists what the organisation owes and begins to pay it, and opens nothing', async () => {
    const dossierId = await filed('director', hoaBan);
    const { as } = await holding(['pay']);
    const { payments } = await ok<{ payments: OwedPayment[] }>('listOwed', as);
    expect(payments.find((each) => each.dossierId === dossierId)).toMatchObject({
      dong: 24_000,
      organisationName: 'Công ty Hoa Ban',
    });
    expect(await pay(as, dossierId)).toBe('200 ');
    expect(await open(as, dossierId)).toBe('404 not-found');
    expect(await listed(as)).toBe(404);
  });

  it('is shown once to who filed it, and to the representative', async () => {
    const { as } = await holding(['file', 'pay']);
    const dossierId = await filed(as, hoaBan);
    for (const who of [as, 'director']) expect((await owedBy(who)).filter((id) => id === dossierId)).toHaveLength(1);
    expect(await owedBy('competitor')).not.toContain(dossierId);
    expect(await pay('competitor', dossierId)).toBe('404 not-found');
  });
});

describe('every right', () => {
  it.each<[GrantRight]>([['file'], ['pay'], ['view']])('%s holds on its days alone', async (right) => {
    const dossierId = await filed('director', hoaBan);
    const may = async (as: string) => {
      if (right === 'view') return (await listed(as)) !== 404;
      if (right === 'pay') return (await owedBy(as)).includes(dossierId);
      const mine = await filed(as, hoaBan);
      return ((await listed('director')) as string[]).includes(mine);
    };
    const coming = await holding([right], { validFrom: '2026-11-24' });
    const today = await holding([right], { validTo: '2026-11-23' });
    expect([await may(coming.as), await may(today.as)]).toEqual([false, true]);
    const now = portal.clock.at;
    portal.clock.at = '2026-11-23T17:00:00.000Z';
    expect([await may(coming.as), await may(today.as)]).toEqual([true, false]);
    portal.clock.at = now;
  });

  it('ends at once when it is taken back, also for what was open before', async () => {
    const dossierId = await filed('director', hoaBan);
    const { as, invited } = await holding(['file', 'pay', 'view']);
    expect([await open(as, dossierId), (await owedBy(as)).includes(dossierId)]).toEqual(['200 ', true]);
    expect((await revoke(invited)).body).toMatchObject({ standing: 'revoked' });
    expect((await revoke(invited)).status).toBe(200);
    expect([await open(as, dossierId), await pay(as, dossierId), await listed(as)]).toEqual([
      '404 not-found',
      '404 not-found',
      404,
    ]);
    expect((await owedBy(as)).includes(dossierId)).toBe(false);
    const after = await filed(as, hoaBan);
    expect(await listed('director')).not.toContain(after);
    expect(await ok('listMyOrganisations', as)).toEqual({ represented: [], granted: [] });
  });

  it('is taken back by the organisation’s representative and by nobody else', async () => {
    const { as, invited } = await holding(['view']);
    for (const who of [as, 'competitor', 'outsider']) expect(await codeOf(revoke(invited, who))).toBe('404 not-found');
    expect(await codeOf(ask('revokeGrant', 'director', { params: { ...params, grantId: randomUUID() } }))).toBe(
      '404 not-found',
    );
    const elsewhere = { organisationId: stranger, grantId: invited.grant.id };
    expect(await codeOf(ask('revokeGrant', 'competitor', { params: elsewhere }))).toBe('404 not-found');
    expect(await listed(as)).not.toBe(404);
  });

  it('costs who acts for themselves nothing: one’s own dossier is one read, as before', async () => {
    const reads = async (dossierId: string) => {
      await open('director', dossierId);
      portal.proxy.passed.length = 0;
      await open('director', dossierId);
      return portal.proxy.passed.filter(({ operation }) => ['GetItem', 'BatchGetItem', 'Query'].includes(operation));
    };
    // On papers, for one that the portal does not know them to act for: nobody's but theirs.
    expect(await reads(await filed('director', other))).toHaveLength(1);
    // For an organisation: person and grants besides, since its money is shown to whoever holds a right there still.
    expect(await reads(await filed('director', hoaBan))).toHaveLength(3);
  });
});

describe('the receipts of an organisation', () => {
  const receiptsOf = async (as: string) =>
    (
      await ok<{ receipts: ReceiptRow[] }>('listMyReceipts', as, {
        query: { from: '2026-01-01', to: '2026-12-31' },
      })
    ).receipts;
  const receiptOf = async (as: string, dossierId: string) =>
    (await receiptsOf(as)).find((each) => each.dossierId === dossierId);
  const paid = async (as: string, taxCode = hoaBan) => {
    const dossierId = await filed(as, taxCode);
    const body = { method: 'cash', dong: 24_000 };
    await ok('takeAtCounter', 'cashier', { params: { dossierId, no: '1' }, body });
    // Loaded once the portal stands: it reads its environment then.
    const { handler } = await import('#functions/on/receipts-due.ts');
    const record = { messageId: '1', body: JSON.stringify({ dossierId }) };
    expect(await handler({ Records: [record] } as unknown as SQSEvent)).toEqual({ batchItemFailures: [] });
    return dossierId;
  };

  it('are listed with everyone who may see or pay for it just now, once, and with nobody else', async () => {
    const [sees, pays, files] = [await holding(['view']), await holding(['pay']), await holding(['file'])];
    const dossierId = await paid(files.as);
    const named = { dossierId, dong: 24_000, organisationName: 'Công ty Hoa Ban' };
    for (const as of [sees.as, pays.as, 'director', files.as])
      expect(await receiptOf(as, dossierId)).toMatchObject(named);
    expect((await receiptsOf('director')).filter((each) => each.dossierId === dossierId)).toHaveLength(1);
    for (const as of ['outsider', 'competitor']) expect(await receiptOf(as, dossierId)).toBeUndefined();
    const another = await holding(['file']);
    expect(await receiptOf(another.as, dossierId)).toBeUndefined();
    await revoke(sees.invited);
    expect(await receiptOf(sees.as, dossierId)).toBeUndefined();
    expect(await receiptOf(pays.as, dossierId)).toMatchObject(named);
  });

  it('and its payments are no longer shown to whoever filed and lost every right, who keeps the dossier', async () => {
    const files = await holding(['file']);
    const dossierId = await paid(files.as);
    const due = await filed(files.as, hoaBan);
    const mine = await paid(files.as, other);
    const { body: before } = await ask<DossierView>('getDossier', files.as, { params: { dossierId } });
    expect(before.payments).toMatchObject([{ status: 'paid' }]);
    expect(await owedBy(files.as)).toContain(due);
    await revoke(files.invited);
    const { status, body } = await ask<DossierView>('getDossier', files.as, { params: { dossierId } });
    expect([status, body.payments, body.refunds, body.ways]).toEqual([200, [], [], []]);
    expect(await receiptOf(files.as, dossierId)).toBeUndefined();
    expect(await owedBy(files.as)).not.toContain(due);
    expect(await pay(files.as, due)).toBe('404 not-found');
    const link = { params: { dossierId: due, no: '1' } };
    expect(await codeOf(ask('linkPayment', files.as, link))).toBe('404 not-found');
    expect(await codeOf(ask('printReceipt', files.as, { params: { dossierId, no: '1' }, query: {} }))).toBe(
      '404 not-found',
    );
    // What was filed on papers, for an organisation one never acted for on the portal, stays one's own.
    expect(await receiptOf(files.as, mine)).toMatchObject({ dossierId: mine });
  });
});
