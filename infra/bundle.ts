import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';

/** The repository: entries and output are named from here. */
export const root = resolve(import.meta.dirname, '..');

/** How every function is written: CommonJS, because it loads faster than ES modules. */
const written = {
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  outExtension: { '.js': '.cjs' },
  absWorkingDir: root,
  // What there is to say of a source is said when it is bundled, not again when it is written.
  logLevel: 'error',
} as const satisfies BuildOptions;

/** How it is put together: from the ES sources of libraries, because they shake better. */
export const bundling = {
  ...written,
  bundle: true,
  mainFields: ['module', 'main'] as string[],
  // Also for what the bench bundles outside the repository.
  nodePaths: [join(root, 'node_modules')] as string[],
  // pdfkit's Node build reads its font metrics from disk at run time; the browser build carries them.
  alias: { pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
  // It registers what it carries under its own address; in CommonJS there is none.
  define: { 'import.meta.url': '"file:///"' },
  // Publishing renders the pages of the front end.
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles every function into `<out>/<name>/index.cjs` and parts beside it; throws what esbuild reports. */
export function bundle(entries: Readonly<Record<string, string>>, out = join(root, 'dist/functions')): string {
  bundleInParts(entries, out);
  const missing = join(root, 'dist/web/404.html');
  if ('public' in entries && existsSync(missing)) copyFileSync(missing, join(out, 'public/404.html'));
  return out;
}

/** Bundles entries so that what they load by `import()` lies in files of its own, read when asked for: most calls ask for none of them. */
export function bundleInParts(entries: Readonly<Record<string, string>>, out: string): void {
  const parts = join(out, 'parts');
  rmSync(out, { recursive: true, force: true });
  // esbuild splits ES modules only, so CommonJS is made of the parts; `import()` of what Node has built in becomes the quicker `require`.
  const { metafile } = buildSync({
    ...bundling,
    entryPoints: { ...entries },
    outdir: parts,
    format: 'esm',
    splitting: true,
    metafile: true,
  });
  const files = Object.keys(metafile.outputs);
  buildSync({
    ...written,
    entryPoints: files,
    outdir: parts,
    allowOverwrite: true,
    supported: { 'dynamic-import': false },
  });
  for (const name of Object.keys(entries)) {
    const folder = join(out, name);
    mkdirSync(folder);
    const entry = files.find((file) => basename(file) === `${name}.cjs`) ?? '';
    const reached = [...reachedFrom(entry, metafile)];
    for (const file of reached)
      copyFileSync(join(root, file), join(folder, file === entry ? 'index.cjs' : basename(file)));
    if (reached.some((file) => 'functions/print/fonts.ts' in (metafile.outputs[file]?.inputs ?? {})))
      addFonts(join(folder, 'fonts'));
  }
  rmSync(parts, { recursive: true });
}

/** A part, and all that it loads, at once or when asked for. */
function reachedFrom(entry: string, { outputs }: Metafile): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const { path, external } of outputs[file]?.imports ?? []) if (!external) reached.add(path);
  return reached;
}

/** Puts the faces papers are set in beside a bundle that prints, where `functions/print/fonts.ts` reads them in Lambda. */
function addFonts(folder: string): void {
  mkdirSync(folder);
  for (const face of ['400Regular', '700Bold', '400Regular_Italic']) {
    const file = `Tinos_${face}.ttf`;
    copyFileSync(join(root, 'node_modules/@expo-google-fonts/tinos', face, file), join(folder, file));
  }
}
