import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import type { Service } from '#shared/service/service.ts';
import type { Assets, Site } from './pages/site.ts';
import type { SiteFile } from './pages/site-file.ts';
import { sassPlugin } from './sass.ts';

type Entries = Record<string, string>;

/**
 * What the browser loads, by the name pages use. What the same people open one after another is built together and shares its parts; a
 * page that stands alone comes in one file.
 */
const scripts: Entries[] = [
  { search: 'web/search/search.ts' },
  { track: 'web/track/track.tsx' },
  {
    apply: 'web/apply/apply.tsx',
    my: 'web/my/my.tsx',
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
};

/** A short name for a text. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20);

const scssIn = async (folder: string): Promise<string> => {
  const names = await readdir(folder).catch(() => []);
  const sources = names.filter((name) => name.endsWith('.scss')).sort();
  return (await Promise.all(sources.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n');
};

/** Compiles Sass; what was compiled before from the same sources is kept, since Sass is most of a build's time. */
const sassPlugin = (root: string): esbuild.Plugin => ({
  name: 'sass',
  setup: (build) => {
    const kept = path.join(root, 'node_modules/.cache/portal-styles');
    build.onLoad({ filter: /\.scss$/ }, async ({ path: file }) => {
      const sources = (await scssIn(path.join(root, 'web/kit/styles'))) + (await scssIn(path.dirname(file)));
      const lock = await readFile(path.join(root, 'node_modules/govuk-frontend/package.json'), 'utf8');
      const cached = path.join(kept, `${hashOf(file + sources + lock)}.css`);
      if (existsSync(cached)) return { contents: await readFile(cached, 'utf8'), loader: 'css' };
      const sass = await import('sass');
      const { css } = sass.compile(file, { style: 'compressed', quietDeps: true, logger: sass.Logger.silent });
      await mkdir(kept, { recursive: true });
      await writeFile(cached, css);
      return { contents: css, loader: 'css' };
    });
  },
});

const addressesOf = (entries: Record<string, string>, outputs: Map<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) => {
      const address = outputs.get(entry);
      return address === undefined ? [] : [[name, address]];
    }),
  );

/** What browsers are built for: those of the last four years or so. */
export const browserTarget = ['es2022', 'safari16'];

/** Bundles scripts and styles into `<out>/assets` under content-hashed names, and answers their addresses. */
export const bundleForBrowser = async (root: string, out: string): Promise<Assets> => {
  const present = [...Object.values(scripts), ...Object.values(styles)].filter((entry) =>
    existsSync(path.join(root, entry)),
  );
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
  appFiles: (assets: Assets) => SiteFile[];
  wholeSite: (services: readonly Service[], site: Site, hashOf: (text: string) => string) => SiteFile[];
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
