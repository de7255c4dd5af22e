import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aSeed, aService } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, openDraft } from './steps.ts';

let portal: Portal;
let dossierId: string;
beforeAll(async () => {
  const seed = aSeed();
  const former = {
    agencyId: 'huyen-cu',
    receivingAgencyId: 'huyen-cu',
    validFrom: '2022-01-01',
    validTo: '2025-06-30',
  };
  const today = { agencyId: 'phuong-a', receivingAgencyId: 'phuong-a', validFrom: '2025-07-01' };
  const services = [
    ...seed.services,
    aService({ id: 'cap-huyen', offerings: [former] }),
    aService({ id: 'cap-chuyen', offerings: [former, today] }),
  ];
  portal = await startPortal({ ...seed, services });
  dossierId = await openDraft(portal);
});
afterAll(() => portal.close());
afterEach(() => {
  portal.proxy.faults.length = 0;
});

const open = (asked: object) => portal.call('openDossier', { as: 'citizen', ...asked });

describe('what a route refuses', () => {
  it.each([
    ['malformed JSON', { text: '{"serviceId":' }, 400, 'malformed-json'],
    ['nothing at all', {}, 400, 'malformed-json'],
    ['a body too large', { text: JSON.stringify({ serviceId: 'x'.repeat(70_000) }) }, 413, 'body-too-large'],
    ['an unknown field', { body: { serviceId: 'cap-ban-sao', ownerId: 'x' } }, 400, 'unknown-field'],
    ['a wrong type', { body: { serviceId: 7 } }, 400, 'wrong-type'],
    ['an unknown service', { body: { serviceId: 'khong-co' } }, 404, 'unknown-service'],
    ['a service that is not filed online', { body: { serviceId: 'chi-thong-tin' } }, 409, 'service-not-open'],
    ['an agency that does not handle it', { body: { serviceId: 'cap-ban-sao', agencyId: 'so-x' } }, 422, 'invalid'],
    ['a case it does not have', { body: { serviceId: 'cap-ban-sao', caseId: 'la' } }, 422, 'invalid'],
    ['nobody signed in', { as: undefined, body: { serviceId: 'cap-ban-sao' } }, 401, 'sign-in-expired'],
    [
      'a call around the portal',
      { body: { serviceId: 'cap-ban-sao' }, headers: { 'x-portal-origin': 'guess' } },
      403,
      'wrong-role',
    ],
  ])('%s', async (_, asked, status, code) => {
    const reply = await open(asked);
    expect(reply).toMatchObject({ status, body: { code, status, words: { title: { vi: /./, en: /./ } } } });
    expect(reply.headers['content-type']).toBe('application/problem+json');
  });

  it('a service that its agencies stopped handling, and an agency that did, each with the day', async () => {
    const ended = await open({ body: { serviceId: 'cap-huyen' } });
    expect(ended).toMatchObject({ status: 409, body: { code: 'service-not-open' } });
    expect(ended.text).toContain('đã ngừng nhận hồ sơ sau ngày 30/06/2025');
    const moved = await open({ body: { serviceId: 'cap-chuyen', agencyId: 'huyen-cu' } });
    expect(moved).toMatchObject({ status: 422, body: { code: 'invalid', violations: [{ path: 'agencyId' }] } });
    expect(moved.text).toContain('ngừng giải quyết thủ tục sau ngày 30/06/2025');
  });

  it('a member of staff without the duty, and a stranger to the portal', async () => {
    const params = { dossierId };
    for (const as of ['editor', 'nobody-we-know'])
      expect(await portal.call('getDeskDossier', { as, params })).toMatchObject({
        status: 403,
        body: { code: 'wrong-role' },
      });
  });

  it('an action that is not allowed now', async () => {
    const reply = await portal.call('actOnDossier', {
      as: 'citizen',
      params: { dossierId },
      body: { type: 'collect', version: 1 },
    });
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'not-allowed-now', current: { version: 1, status: 'draft' } },
    });
  });

  it('a submission with everything that is wrong, at once and by name', async () => {
    const params = { dossierId };
    const concerning = { capacity: 'parent' };
    await portal.call('saveAnswers', {
      as: 'citizen',
      params,
      body: { saved: 0, answers: { copies: 50, spouseName: 'Ẩn' }, concerning },
    });
    const reply = await portal.call<{ violations: { path: string }[] }>('actOnDossier', {
      as: 'citizen',
      params,
      body: { type: 'submit', version: 1, saved: 1, declaration: true },
    });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(reply.body.violations.map(({ path }) => path)).toEqual(['concerning.name', 'fullName', 'copies']);
  });

  it('a submission without the declaration', async () => {
    const reply = await portal.call('actOnDossier', {
      as: 'citizen',
      params: { dossierId },
      body: { type: 'submit', version: 1, saved: 1, declaration: false },
    });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid', violations: [{ path: 'declaration' }] } });
  });

  it('JSON that nests without end', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = `{"saved":0,"answers":{"fullName":${deep}}}`;
    const reply = await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, text });
    expect(reply).toMatchObject({ status: 400, body: { code: 'malformed-json' } });
  });

  it.each([
    ['getDossier', { dossierId: 'D#1' }],
    ['removeDocument', { documentId: '../../x' }],
    ['removeDocument', { documentId: '00000000-0000-0000-0000-000000000001' }],
  ] as const)('an id that is none: %s %j', async (name, ids) => {
    const reply = await portal.call(name, { as: 'citizen', params: { dossierId, ...ids } });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each(['1e16', '-1e308', '5e-324'])('a number that storage cannot hold: %s', async (copies) => {
    const text = `{"saved":0,"answers":{"copies":${copies}}}`;
    const reply = await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, text });
    expect(reply).toMatchObject({ status: 400, body: { code: 'wrong-type', violations: [{ path: 'copies' }] } });
  });

  it('more than twenty look-ups a minute from one address, with the seconds to wait', async () => {
    const look = () => portal.call('trackDossier', { params: { code: 'H52.1-261123-9999' } });
    const replies = [];
    for (let count = 0; count < 21; count += 1) replies.push(await look());
    expect(replies.slice(0, 20).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(replies[20]).toMatchObject({ status: 429, body: { code: 'throttled' }, headers: { 'retry-after': '3' } });
    portal.clock.at = '2026-11-23T01:00:03.000Z';
    expect((await look()).status).toBe(404);
    expect((await look()).status).toBe(429);
  });

  it('with patience when the table is throttled: 503 and when to come back', async () => {
    portal.proxy.faults.push(
      ...Array.from({ length: 3 }, () => ({ operation: 'Query', error: 'ProvisionedThroughputExceededException' })),
    );
    const reply = await portal.call('getDossier', { as: 'citizen', params: { dossierId } });
    expect(reply).toMatchObject({ status: 503, body: { code: 'try-again-later' }, headers: { 'retry-after': '2' } });
  });

  it('a bug with a 500 that says nothing', async () => {
    portal.proxy.faults.push({ operation: 'Query', error: 'ResourceNotFoundException' });
    const reply = await portal.call('getDossier', { as: 'citizen', params: { dossierId } });
    expect(reply.status).toBe(500);
    expect(reply.body).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
  });
});

describe('the log', () => {
  it('holds nothing of what was typed and no id of a person', async () => {
    const lines: string[] = [];
    const writing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    const submitted = await aSubmitted(portal, { as: 'subject-of-hoa' });
    await portal.call('saveAnswers', {
      as: 'subject-of-hoa',
      params: { dossierId: submitted },
      body: { saved: 9, answers: { fullName: 'Lò Thị Hoa', note: '014192003517' } },
    });
    await portal.call('trackDossier', { params: { code: 'TMP-261123-SECRET' } });
    portal.proxy.faults.push({ operation: 'Query', error: 'ResourceNotFoundException' });
    await portal.call('getDossier', { as: 'subject-of-hoa', params: { dossierId: submitted } });
    writing.mockRestore();
    const log = lines.filter((line) => line.startsWith('{"level"')).join('');
    expect(log.split('\n').filter(Boolean)).toHaveLength(6);
    for (const secret of ['Hoa', '014192003517', 'subject-of-hoa', submitted, 'TMP-', '203.0.113.7', 'injected'])
      expect(log).not.toContain(secret);
    expect(log).toContain('"of":"GET /api/dossiers/{dossierId}"');
  });
});
