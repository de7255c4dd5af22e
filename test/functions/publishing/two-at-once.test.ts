import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '#functions/publishing/publish.ts';
import type { SiteBucket } from '#functions/store/site-bucket.ts';
import { aService } from '#test/support/builders.ts';
import { aSite, today } from '#test/support/a-site.ts';
import type { ASite } from '#test/support/a-site.ts';

const named = (id: string, vi: string, version = 1) => aService({ id, version, name: { vi, en: vi } });

let site: ASite;
beforeEach(async () => {
  site = await aSite();
  await site.offer(named('mot', 'Thủ tục một'));
  await site.offer(named('hai', 'Thủ tục hai'));
  await site.publish('everything');
});
afterEach(async () => site.close());

/** The same site, whose files are written as the test says. */
const writing = (write: SiteBucket['write']) => ({ ...site.publisher, bucket: { ...site.publisher.bucket, write } });

describe('two publications at once', () => {
  it('have their turn one after the other, and nothing older stays on a page', async () => {
    await site.offer([named('mot', 'Thủ tục một'), named('mot', 'Thủ tục một cũ', 2)]);
    const slow = writing(async (key, ...rest) => {
      if (key.endsWith('.html')) await wait(200);
      return site.publisher.bucket.write(key, ...rest);
    });
    const first = publish(slow, { serviceIds: ['mot'] }, () => today);
    await wait(300);
    await site.offer([named('mot', 'Thủ tục một cũ', 2), named('mot', 'Thủ tục một mới', 3)]);
    await site.offer([named('hai', 'Thủ tục hai'), named('hai', 'Thủ tục hai mới', 2)]);
    await Promise.all([first, publish(site.publisher, { serviceIds: ['mot', 'hai'] }, () => today)]);
    for (const path of ['dich-vu/mot/index.html', 'linh-vuc/ho-tich/index.html', 'dich-vu/index.html'])
      expect(await site.text(path), path).toContain('Thủ tục một mới');
    expect(await site.text('linh-vuc/ho-tich/index.html')).toContain('Thủ tục hai mới');
    expect(await site.text('linh-vuc/ho-tich/index.html')).not.toContain('cũ');
    expect(await site.catalogue()).toEqual(['hai', 'mot']);
  });

  it('let none make its catalogue count over one it has not seen', async () => {
    await site.offer([named('mot', 'Thủ tục một'), named('mot', 'Thủ tục một mới', 2)]);
    const overtaken = writing(async (key, body, expected) => {
      if (key === 'data/current.json') await site.s3.put('site', key, '{"catalogue":{"vi":"/x","en":"/y"}}');
      return site.publisher.bucket.write(key, body, expected);
    });
    await expect(publish(overtaken, { serviceIds: ['mot'] }, () => today)).rejects.toThrow(
      'another publication came first',
    );
    expect(await site.read('data/current.json')).toBe('{"catalogue":{"vi":"/x","en":"/y"}}');
    await site.publish({ serviceIds: ['mot'] });
    expect(await site.catalogue()).toEqual(['hai', 'mot']);
  });
});

describe('a publication that fails', () => {
  it('is done by the one that comes again, whatever was written before', async () => {
    await site.offer([named('mot', 'Thủ tục một'), named('mot', 'Thủ tục một mới', 2)]);
    let left = 4;
    const failing = writing((key, ...rest) => {
      if (!key.startsWith('published/') && left-- === 0) throw new Error('the network is down');
      return site.publisher.bucket.write(key, ...rest);
    });
    await expect(publish(failing, { serviceIds: ['mot'] }, () => today)).rejects.toThrow('the network is down');
    expect(await site.text('linh-vuc/ho-tich/index.html')).not.toContain('Thủ tục một mới');
    await site.publish({ serviceIds: ['mot'] });
    expect(await site.text('linh-vuc/ho-tich/index.html')).toContain('Thủ tục một mới');
    expect(await site.text('en/index.html')).toContain('2 procedures');
  });

  it('is made up for by whoever comes next where it vanished with its turn', async () => {
    await site.s3.put('site', 'dich-vu/mot/index.html', 'written by one that was killed');
    await site.s3.put('site', 'published/turn.json', '{"until":1}');
    const written = await site.publish({ serviceIds: [] });
    expect(written).toContain('dich-vu/mot/index.html');
    expect(await site.text('dich-vu/mot/index.html')).toContain('Thủ tục một');
    expect(await site.publish('everything')).toEqual([]);
  });

  it('publishes everything where nobody knows what was published', async () => {
    await site.s3.remove('site', 'published/site.json.gz');
    const written = await site.publish({ serviceIds: ['mot'] });
    expect(written).toContain('dich-vu/hai/index.html');
    expect(await site.catalogue()).toEqual(['hai', 'mot']);
  });
});
