import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import type { SiteFile } from './pages/site-file.ts';
import type { Assets, Site } from './pages/site.ts';
import type { Offer } from './pages/whole-site.ts';
import { sassPlugin } from './sass.ts';

type Entries = Record<string, string>;

/**
 * What the browser loads, by the name pages use. What the same people open one after another is built together and shares its parts; a
 * page that stands alone comes in one file.
 */
const scripts: Entries[] = [
  { search: 'web/search/search.ts' },
  { fee: 'web/fee/fee.ts' },
  { 'check-receipt': 'web/receipt/check.tsx' },
  { 'check-result': 'web/result/check.tsx' },
  { track: 'web/track/track.tsx' },
  { board: 'web/hall/board.tsx' },
  { kiosk: 'web/hall/kiosk.tsx' },
  { my: 'web/my/my.tsx' },
  { pay: 'web/pay/pay.tsx' },
  {
    apply: 'web/apply/apply.tsx',
    'signed-in': 'web/session/signed-in.ts',
  },
  { desk: 'web/desk/desk.tsx' },
  { admin: 'web/admin/admin.tsx' },
];
const styles: Entries = {
  reading: 'web/kit/styles/reading.scss',
  forms: 'web/kit/styles/forms.scss',
  desk: 'web/desk/desk.scss',
  admin: 'web/admin/admin.scss',
  hall: 'web/hall/hall.scss',
};

/** What browsers are built for: those of the last four years or so. */
export const browserTarget = ['es2022', 'safari16'];

/** Bundles some entries into `<out>/assets` under content-hashed names, and answers their addresses. */
const bundle = async (root: string, out: string, entries: Entries): Promise<Record<string, string>> => {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.values(entries),
    outdir: path.join(out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: browserTarget,
    minify: true,
    metafile: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    plugins: [sassPlugin(root)],
    logLevel: 'warning',
  });
  const built = Object.entries(metafile.outputs);
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const [file = ''] = built.find(([, { entryPoint }]) => entryPoint === entry) ?? [];
      return [name, `/assets/${path.basename(file)}`];
    }),
  );
};

/** Bundles scripts and styles into `<out>/assets`, and answers their addresses. */
export const bundleForBrowser = async (root: string, out: string): Promise<Assets> => {
  const [sheets, ...parts] = await Promise.all([styles, ...scripts].map((entries) => bundle(root, out, entries)));
  return { styles: sheets ?? {}, scripts: Object.assign({}, ...parts) as Record<string, string> };
};

/** What this process renders with. */
export type Pages = {
  deployedFiles: (assets: Assets) => SiteFile[];
  wholeSite: (offer: Offer, site: Site, hashOf: (text: string) => string) => SiteFile[];
};

/** The pages as one module for this process: Node strips types but does not read JSX. */
export const loadPages = async (root: string): Promise<Pages> => {
  const file = path.join(root, `node_modules/.cache/portal-pages-${process.pid}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['web/pages/whole-site.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  try {
    return (await import(`${pathToFileURL(file).href}?${Date.now()}`)) as Pages;
  } finally {
    await rm(file, { force: true });
  }
};
