import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, aSubmitted, done, openDraft } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const setDuties = (staffId: string, duties: string[]) =>
  portal.table.db.send(
    new UpdateCommand({
      TableName: portal.table.name,
      Key: { PK: `STAFF#${staffId}`, SK: 'STAFF' },
      UpdateExpression: 'SET #member.duties = :duties',
      ExpressionAttributeNames: { '#member': 'member' },
      ExpressionAttributeValues: { ':duties': duties },
    }),
  );

describe('acting at the same time', () => {
  it('lets one of fifty officers decide and tells the others what is true now', async () => {
    const dossierId = await aSubmitted(portal);
    const params = { dossierId };
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, place) =>
        portal.call('actAtDesk', {
          as: 'reception',
          params,
          body: place % 2 ? { type: 'accept', version: 2 } : { type: 'decline', version: 2, reason: 'Sai thẩm quyền' },
        }),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const others = replies.filter(({ status }) => status !== 200);
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([409]));
    expect(others.every(({ body }) => body.code === 'changed-meanwhile')).toBe(true);
    expect(others[0]?.body.current).toMatchObject({ version: 3 });
  });

  it('refuses an action made on an old version, and writes nothing', async () => {
    const dossierId = await aSubmitted(portal);
    const reply = await portal.call('actAtDesk', {
      as: 'reception',
      params: { dossierId },
      body: { type: 'accept', version: 1 },
    });
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2, status: 'submitted' } },
    });
    const view = await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
    expect(view.body.dossier.version).toBe(2);
  });

  it('never files a save the applicant did not declare', async () => {
    for (let round = 0; round < 10; round += 1) {
      const dossierId = await aDraftToSubmit(portal);
      const params = { dossierId };
      const [saved, submitted] = await Promise.all([
        portal.call('saveAnswers', { as: 'citizen', params, body: { saved: 1, answers: { fullName: 'Người khác' } } }),
        portal.call('actOnDossier', {
          as: 'citizen',
          params,
          body: { type: 'submit', version: 1, saved: 1, declaration: true },
        }),
      ]);
      expect([saved.status, submitted.status].sort()).toEqual([200, 409]);
      const view = await portal.call<DossierView>('getDossier', { as: 'citizen', params });
      expect(view.body.dossier.status).toBe(submitted.status === 200 ? 'submitted' : 'draft');
      expect(view.body.answers?.answers.fullName).toBe(submitted.status === 200 ? 'Lò Thị Hoa' : 'Người khác');
    }
  });

  it('refuses the write of an officer who lost the duty after reading', async () => {
    const dossierId = await aSubmitted(portal);
    portal.proxy.faults.push({
      operation: 'Query',
      after: async () => {
        await setDuties('reception', []);
      },
    });
    const reply = await portal.call('actAtDesk', {
      as: 'reception',
      params: { dossierId },
      body: { type: 'accept', version: 2 },
    });
    await setDuties('reception', ['reception']);
    expect(reply).toMatchObject({ status: 403, body: { code: 'wrong-role' } });
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
  });

  it('refuses the write of an officer who was ended after reading', async () => {
    const dossierId = await aSubmitted(portal);
    const endReception = async (validTo?: string) => {
      await portal.table.db.send(
        new UpdateCommand({
          TableName: portal.table.name,
          Key: { PK: 'STAFF#reception', SK: 'STAFF' },
          UpdateExpression: validTo === undefined ? 'REMOVE #member.validTo' : 'SET #member.validTo = :last',
          ExpressionAttributeNames: { '#member': 'member' },
          ...(validTo !== undefined && { ExpressionAttributeValues: { ':last': validTo } }),
        }),
      );
    };
    const accepting = async (validTo: string) => {
      portal.proxy.faults.push({ operation: 'Query', after: () => endReception(validTo) });
      const params = { dossierId };
      return portal.call('actAtDesk', { as: 'reception', params, body: { type: 'accept', version: 2 } });
    };
    const today = localDate(portal.clock.at);
    expect(await accepting(addDays(today, -1))).toMatchObject({ status: 403, body: { code: 'wrong-role' } });
    await endReception();
    expect((await accepting(today)).status).toBe(200);
    await endReception();
  });

  it('tells a second tab what the first one saved', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const reply = await portal.call('saveAnswers', {
      as: 'citizen',
      params: { dossierId },
      body: { saved: 0, answers: { fullName: 'Thẻ thứ hai' } },
    });
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 1, saved: 1 } },
    });
  });
});

describe('what is not one’s own', () => {
  it('does not exist: another person’s dossier', async () => {
    const dossierId = await aSubmitted(portal);
    const params = { dossierId };
    const asked = { as: 'citizen2', params };
    const unknown = await portal.call('getDossier', {
      as: 'citizen',
      params: { dossierId: '0193a5c0-7d5e-7000-8000-000000000009' },
    });
    for (const reply of [
      await portal.call('getDossier', asked),
      await portal.call('saveAnswers', { ...asked, body: { saved: 1, answers: {} } }),
      await portal.call('actOnDossier', { ...asked, body: { type: 'withdraw', version: 2 } }),
      await portal.call('removeDocument', { as: 'citizen2', params: { dossierId, documentId: dossierId } }),
    ]) {
      expect(reply.status).toBe(404);
      expect(reply.text).toBe(unknown.text);
    }
  });

  it('does not exist: another agency’s dossier', async () => {
    const dossierId = await aSubmitted(portal);
    const params = { dossierId };
    const view = await portal.call('getDeskDossier', { as: 'reception-b', params });
    const acted = await portal.call('actAtDesk', { as: 'reception-b', params, body: { type: 'accept', version: 2 } });
    expect([view.status, acted.status]).toEqual([404, 404]);
    expect((await portal.call('getDeskDossier', { as: 'reception', params })).status).toBe(200);
  });

  it('does not exist for staff: a draft that was never handed in', async () => {
    const dossierId = await openDraft(portal);
    expect((await portal.call('getDeskDossier', { as: 'reception', params: { dossierId } })).status).toBe(404);
  });

  it('is seen by both the agency that decides and the one that receives', async () => {
    const dossierId = await aSubmitted(portal, { body: { serviceId: 'cap-phep' } });
    for (const as of ['reception-centre', 'processor-x']) {
      const queue = await portal.call<{ rows: { id: string }[] }>('listDeskDossiers', { as, query: { view: 'new' } });
      expect(queue.body.rows.map(({ id }) => id)).toContain(dossierId);
    }
    const accepted = await done(portal, 'actAtDesk', 'reception-centre', dossierId, { type: 'accept', version: 2 });
    expect(accepted.code).toBe('H52.40-261123-0001');
    await done(portal, 'actAtDesk', 'processor-x', dossierId, { type: 'claim', version: 3 });
  });
});
