import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierPage } from '#shared/api/views.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import { queryAll } from '#functions/store/table.ts';
import { applicantIssuer, startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

type Consumer = (event: unknown) => Promise<SQSBatchResponse>;
type Found = DossierPage & { by: string; more: boolean };

let portal: Portal;
let searchDue: Consumer;
let hoa = '';
let pao: string[] = [];

const filed = async (as: string): Promise<string> => {
  const dossierId = await aSubmitted(portal, { as });
  const body = JSON.stringify({ dossierId, seq: 2, action: 'submit', at: portal.clock.at });
  // It may come twice.
  await searchDue({
    Records: [
      { messageId: '1', body },
      { messageId: '2', body },
    ],
  });
  return dossierId;
};

beforeAll(async () => {
  portal = await startPortal();
  searchDue = (await import('#functions/on/search-due.ts')).handler as Consumer;
  const bind = (subject: string, fullName: string, numbers: object) =>
    people(portal.table).put({
      ...{ assuranceLevel: 2 as const, organisations: [], locale: 'vi' as const, fullName, ...numbers },
      personId: signInHash({ issuer: applicantIssuer, subject }),
    });
  await bind('citizen', 'Lò Thị Hoa', { nationalId: '014192003517', phone: '0912345601' });
  await bind('citizen2', 'Vàng A Páo', { nationalId: '050123456', phone: '+84912345602' });
  hoa = await filed('citizen');
  pao = [await filed('citizen2')];
  portal.clock.at = '2026-11-23T02:00:00.000Z';
  pao.push(await filed('citizen2'));
});
afterAll(() => portal.close());

const lookUp = async (q: string, as = 'reception') =>
  (await portal.call<Found>('searchDossiers', { as, body: { q } })).body;
const ids = ({ rows }: Found) => rows.map(({ id }) => id);

describe('looking up at the counter', () => {
  it.each([
    ['014192003517', 'identity'],
    ['014192003517|050999999|Lò Thị Hoa|14051992|Nữ|Tổ 5, phường Tô Hiệu|01012022', 'identity'],
    ['0912 345 601', 'phone'],
    ['+84912345601', 'phone'],
  ])('finds whose number it is: %s', async (q, by) => {
    const found = await lookUp(q);
    expect(ids(found)).toEqual([hoa]);
    expect(found).toMatchObject({ by, more: false });
  });

  it('finds all of one person, newest first', async () => {
    expect(ids(await lookUp('050123456'))).toEqual(pao.toReversed());
    expect(ids(await lookUp('0912345602'))).toEqual(pao.toReversed());
  });

  it('finds by the code in the address that a form’s QR code holds, also as Telex left it', async () => {
    const { code = '', temporaryCode = '' } = await done(portal, 'actAtDesk', 'reception', hoa, {
      type: 'accept',
      version: 2,
    });
    const scanned = [
      `http://localhost:3000/tra-cuu/?code=${code}`,
      `http://localhót:3000/tra-cuu/?codẻ=${temporaryCode}`,
    ];
    for (const q of scanned) expect(await lookUp(q)).toMatchObject({ rows: [{ id: hoa }], by: 'code' });
  });

  it('says what it looked for where there is none', async () => {
    expect(await lookUp('014192003518')).toMatchObject({ rows: [], by: 'identity', more: false });
    expect(await lookUp('0999999999')).toMatchObject({ rows: [], by: 'phone' });
    expect(await lookUp('H52.1-261123-9999')).toMatchObject({ rows: [], by: 'code' });
    expect(await lookUp('khong co ai')).toMatchObject({ rows: [], by: 'words' });
  });

  it('finds nothing of another agency’s, by whatever number', async () => {
    for (const q of ['014192003517', '0912345601', '050123456'])
      expect(ids(await lookUp(q, 'reception-b')), q).toEqual([]);
  });

  it('notes who looked somebody up by number, at each dossier shown for it', async () => {
    portal.clock.at = '2026-11-23T03:00:00.000Z';
    await lookUp('050123456', 'cashier');
    for (const dossierId of pao) {
      const { body } = await portal.call<{ accesses: unknown[] }>('listAccesses', {
        as: 'leader',
        params: { dossierId },
      });
      expect(body.accesses[0]).toMatchObject({ staffId: 'cashier', at: portal.clock.at, what: 'look-up' });
    }
  });

  it('keeps no number in any key', async () => {
    const items = await queryAll(portal.table, {
      KeyConditionExpression: 'PK = :dossier',
      ExpressionAttributeValues: { ':dossier': `D#${hoa}` },
    });
    const names = items.find(({ SK }) => SK === 'S#NAMES');
    expect(JSON.stringify(names)).toMatch(/S#phuong-a#[0-9a-f]{32}"/);
    expect(JSON.stringify(names)).not.toMatch(/014192003517|912345601/);
  });
});
