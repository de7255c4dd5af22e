import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '#web/build.ts';

let out = '';

beforeAll(async () => {
  out = path.join(await mkdtemp(path.join(tmpdir(), 'portal-web-')), 'web');
  await buildWeb({ out, reading: { seed: path.join(import.meta.dirname, '../../infra/seed'), today: '2026-11-23' } });
}, 180_000);

afterAll(async () => rm(path.dirname(out), { recursive: true, force: true }));

const compressed = async (file: string) => brotliCompressSync(await readFile(path.join(out, file))).length;

/** Every file a page loads at once: itself, its styles, its scripts and what those import statically. */
const filesOf = async (page: string): Promise<string[]> => {
  const html = await readFile(path.join(out, page), 'utf8');
  const files = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!));
  for (const file of files)
    if (file.endsWith('.js')) {
      const code = await readFile(path.join(out, file), 'utf8');
      for (const [, name] of code.matchAll(/(?:from|import)\s*"\/assets\/([^"]+\.js)"/g)) files.add(`/assets/${name!}`);
    }
  return [page, ...files];
};

const weight = async (page: string): Promise<number> => {
  const sizes = await Promise.all((await filesOf(page)).map(compressed));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/**
 * Bytes of HTML, styles and scripts as they go over the wire: 20 KB for a reading page; 36 KB for filing, which leaves 24 KB of its 60 for
 * headers, settings and what the API answers (`npm run bench -- pages` weighs all of it); 40 KB for the other applications.
 */
const reading = 20 * 1024;
const filing = 36 * 1024;
const application = 40 * 1024;

describe('the weight of a page', () => {
  it.each([
    'index.html',
    'en/index.html',
    'dich-vu/index.html',
    'dich-vu/dang-ky-khai-sinh/index.html',
    'en/services/dang-ky-khai-sinh/index.html',
    '404.html',
  ])('keeps the reading page %s under 20 KB', async (page) => {
    expect(await weight(page)).toBeLessThan(reading);
  });

  it('keeps every service page under 20 KB', async () => {
    const services = await readdir(path.join(out, 'dich-vu'), { withFileTypes: true });
    for (const { name } of services.filter((entry) => entry.isDirectory()))
      expect(await weight(`dich-vu/${name}/index.html`), name).toBeLessThan(reading);
  });

  it('keeps filing under 36 KB until its first field', async () => {
    const page = 'nop-ho-so/index.html';
    expect(await weight(page), `${await weight(page)} bytes`).toBeLessThan(filing);
  });

  it.each([
    'ho-so-cua-toi/index.html',
    'thanh-toan/index.html',
    'tra-cuu/index.html',
    'bien-lai/index.html',
    'kiem-tra/index.html',
  ])('keeps the application on %s under 40 KB until its first field', async (page) => {
    expect(await weight(page), `${await weight(page)} bytes`).toBeLessThan(application);
  });

  it('counts what a script imports', async () => {
    expect((await filesOf('nop-ho-so/index.html')).filter((file) => file.includes('/part-')).length).toBeGreaterThan(1);
  });

  it.each(['index.html', 'en/index.html'])(
    'opens %s with three requests: itself, one style sheet, one script',
    async (page) => {
      const files = await filesOf(page);
      expect(files.map((file) => path.extname(file))).toEqual(['.html', '.css', '.js']);
      expect(await readFile(path.join(out, page), 'utf8')).toMatch(/<link rel="icon" href="data:/);
    },
  );

  it.each([
    ['the check step', 'Tôi cam đoan nội dung đã khai'],
    ['the judging of answers', 'cần ít nhất {min} ký tự'],
    ['the library that signs in', 'code_verifier'],
    ['the ways to pay', 'Sao chép', 'ho-so-cua-toi/index.html'],
    ['the drawing of a QR code', 'maskPattern', 'thanh-toan/index.html'],
  ])('leaves %s until it is needed', async (_, words, page = 'nop-ho-so/index.html') => {
    const holding = async (files: string[]) => {
      const texts = await Promise.all(files.map((file) => readFile(path.join(out, file), 'utf8')));
      return files.filter((_file, index) => texts[index]!.includes(words));
    };
    const all = (await readdir(path.join(out, 'assets'))).filter((name) => name.endsWith('.js'));
    expect(await holding(all.map((name) => path.join('assets', name)))).not.toEqual([]);
    expect(await holding(await filesOf(page))).toEqual([]);
  });

  it('loads no script on the page of a service whose fee hangs on no answer', async () => {
    for (const service of ['dang-ky-ket-hon', 'xac-nhan-tinh-trang-hon-nhan', 'ho-kinh-doanh']) {
      const html = await readFile(path.join(out, `dich-vu/${service}/index.html`), 'utf8');
      expect(html, service).not.toContain('<script');
    }
  });

  it('opens the page of a service that asks what one owes with three requests, the third under 1 KB', async () => {
    const files = await filesOf('dich-vu/ban-le-ruou/index.html');
    expect(files.map((file) => path.extname(file))).toEqual(['.html', '.css', '.js']);
    expect(await compressed(files[2]!)).toBeLessThan(1024);
  });

  it('has nothing inline that a strict content policy would refuse, and nothing from another host', async () => {
    for (const page of ['index.html', 'nop-ho-so/index.html', 'dich-vu/dang-ky-khai-sinh/index.html']) {
      const html = await readFile(path.join(out, page), 'utf8');
      expect(html, page).not.toMatch(/<style|\sstyle=|<script>|\son[a-z]+=/);
      expect(html, page).not.toMatch(/(?:src|href)="https?:/);
    }
  });

  it('brings no schema library to the browser', async () => {
    const holding: string[] = [];
    for (const name of await readdir(path.join(out, 'assets')))
      if (name.endsWith('.js') && (await readFile(path.join(out, 'assets', name), 'utf8')).includes('ZodError'))
        holding.push(name);
    expect(holding).toEqual([]);
  });
});
