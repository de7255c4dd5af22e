import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '#functions/publishing/publish.ts';
import type { SiteBucket } from '#functions/store/site-bucket.ts';
import { aService, anAgency } from '#test/support/builders.ts';
import { aSite, today } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';
import { deadLinks, fileOf } from '#test/support/links.ts';

const decisionId = '0193a5c0-7d5e-7000-8000-000000000001';
const named = (id: string, vi: string, changes: object = {}) => aService({ id, name: { vi, en: vi }, ...changes });
const justice = { id: 'tu-phap', name: { vi: 'Tư pháp', en: 'Justice' } };
const moved = named('mot', 'Thủ tục một mới', { version: 2, field: justice, validFrom: '2026-11-01' });

/** What publishing notes for itself: it need not be the same, only lead to the same. */
const ownNotes = ['published/site.json.gz', 'published/turn.json'];

type Files = Map<string, string>;

let site: ASite;
let before: Files;
let wanted: Files;

const filesOf = async (): Promise<Files> => {
  const keys = site.s3.keys('site', '');
  return new Map(await Promise.all(keys.map(async (key) => [key, await bytes(key)] as const)));
};
const bytes = async (key: string): Promise<string> => (await site.s3.read('site', key))?.body.toString('base64') ?? '';

const putBack = async (files: Files): Promise<void> => {
  for (const key of site.s3.keys('site', '')) if (!files.has(key)) await site.s3.remove('site', key);
  for (const [key, body] of files) await site.s3.put('site', key, Buffer.from(body, 'base64'));
};

const pagesOf = (files: Files): [string, string][] => [...files].filter(([key]) => !ownNotes.includes(key)).sort();

/** The same bucket, whose reader loses power once so many files were written: from then on nothing reaches it. */
const failingAfter = (bucket: SiteBucket, writes: number): { bucket: SiteBucket; failed: () => boolean } => {
  let left = writes;
  const powered = (): void => {
    if (left < 0) throw new Error('the power failed');
  };
  return {
    failed: () => left < 0,
    bucket: {
      read: (key) => {
        powered();
        return bucket.read(key);
      },
      write: async (...file) => {
        left -= 1;
        powered();
        return bucket.write(...file);
      },
      remove: (key) => {
        powered();
        return bucket.remove(key);
      },
    },
  };
};

const changed = { serviceIds: ['mot', 'hai', 'bon'] };

beforeAll(async () => {
  site = await aSite();
  await site.agency(anAgency('phuong-a', 'H52.1'));
  for (const id of ['mot', 'hai', 'ba']) await site.offer(named(id, `Thủ tục ${id}`));
  await site.publish('everything');
  before = await filesOf();
  // One moves to another field, one is replaced, one is new.
  await site.sign(decisionId);
  await site.offer([named('mot', 'Thủ tục mot'), moved]);
  await site.offer(named('hai', 'Thủ tục hai'), { ends: [{ from: '2026-11-20', decisionId, replacedBy: 'bon' }] });
  await site.offer(named('bon', 'Thủ tục bốn', { field: justice }));
  await site.publish(changed);
  wanted = await filesOf();
});
afterAll(async () => site.close());

const seen = (link: string) => site.read(fileOf(link));

describe('a publication whose power fails', () => {
  it('changes something worth the trouble', () => {
    const differing = pagesOf(wanted).filter(([key, body]) => before.get(key) !== body);
    expect(differing.length).toBeGreaterThan(20);
  });

  it('between any two writes leaves no dead link and no half catalogue, and the next one makes up for it', async () => {
    for (let writes = 0; ; writes += 1) {
      await putBack(before);
      const { bucket, failed } = failingAfter(site.publisher.bucket, writes);
      await publish({ ...site.publisher, bucket }, changed, () => today).catch(() => undefined);
      if (!failed()) break;

      const ids = await site.catalogue();
      expect([
        ['ba', 'hai', 'mot'],
        ['ba', 'bon', 'mot'],
      ]).toContainEqual(ids);
      expect(await deadLinks(seen, ids), `after ${writes} writes`).toEqual([]);

      // Its turn runs out; whoever comes next, for whatever reason, finds that it was never given back.
      if ((await site.read('published/turn.json')) !== '{"until":0}')
        await site.s3.put('site', 'published/turn.json', '{"until":1}');
      await site.publish(writes === 0 ? changed : { serviceIds: [] });
      expect(pagesOf(await filesOf()), `after ${writes} writes`).toEqual(pagesOf(wanted));
    }
  });
});
