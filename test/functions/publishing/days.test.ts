import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '#test/support/builders.ts';
import { aSite } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

let site: ASite;
let published: (at: string) => Promise<unknown>;
let midnight: (time: string) => Promise<unknown>;
let deployed: () => Promise<unknown>;

const page = 'dich-vu/cap-ban-sao/index.html';
const versions = [
  aService(),
  aService({ version: 2, name: { vi: 'Cấp bản sao mới', en: 'New copies' }, validFrom: '2027-03-01' }),
];

beforeAll(async () => {
  site = await aSite();
  for (const [name, value] of Object.entries(site.environment)) vi.stubEnv(name, value);
  const on = {
    published: await import('#functions/on/service-published.ts'),
    midnight: await import('#functions/on/every-night.ts'),
    deployed: await import('#functions/on/site-deployed.ts'),
  };
  const act = { subject: 'service', subjectId: 'cap-ban-sao', act: 'suspend', serviceIds: ['cap-ban-sao'] };
  published = (at) =>
    on.published.handler({ Records: [{ messageId: '1', body: JSON.stringify({ ...act, seq: 1, at }) }] } as never);
  midnight = (time) => on.midnight.handler({ time });
  deployed = () => on.deployed.handler({ RequestType: 'Update' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.close();
});

beforeEach(async () => {
  await site.offer(versions);
  await midnight('2027-02-28T17:00:00Z');
  expect(await site.text(page)).toContain('Cấp bản sao mới');
});

describe('the day that pages are published for', () => {
  it('is not turned back by what an admin did the evening before', async () => {
    expect(await published('2027-02-28T16:59:58.000Z')).toEqual({ batchItemFailures: [] });
    expect(await site.text(page)).toContain('Cấp bản sao mới');
  });

  it('is that of what an admin does later', async () => {
    await site.offer([
      ...versions,
      aService({ version: 3, name: { vi: 'Bản ba', en: 'Third' }, validFrom: '2027-03-05' }),
    ]);
    await published('2027-03-04T17:00:01.000Z');
    expect(await site.text(page)).toContain('Bản ba');
  });

  it('stays what it was when a deployment renders everything anew', async () => {
    await site.s3.put('site', 'data/assets.json', '{"styles":{"reading":"/assets/reading-9.css"},"scripts":{}}');
    await deployed();
    expect(await site.read(page)).toContain('/assets/reading-9.css');
    expect(await site.text(page)).toContain('Cấp bản sao mới');
  });

  it('goes back with the clock at its next midnight', async () => {
    await midnight('2027-02-20T17:00:00Z');
    expect(await site.text(page)).not.toContain('Cấp bản sao mới');
  });
});

describe('the queue of what admins did', () => {
  it('keeps what cannot be read for a person, and does the rest', async () => {
    await site.offer(aService({ name: { vi: 'Cấp bản sao khác', en: 'Other copies' } }));
    const { handler } = await import('#functions/on/service-published.ts');
    const good = { subject: 'service', subjectId: 'cap-ban-sao', seq: 2, act: 'resume', serviceIds: ['cap-ban-sao'] };
    const Records = [
      { messageId: 'bad', body: '{"act":"nonsense"}' },
      { messageId: 'good', body: JSON.stringify({ ...good, at: '2027-03-01T02:00:00.000Z' }) },
    ];
    expect(await handler({ Records } as never)).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] });
    expect(await site.text(page)).toContain('Cấp bản sao khác');
  });
});
