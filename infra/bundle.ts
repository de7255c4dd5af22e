import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { BuildOptions } from 'esbuild';

/** The repository: entries and output are named from here. */
export const root = resolve(import.meta.dirname, '..');

/** How every function is bundled: CommonJS, because it loads faster than ES modules; ES sources of libraries, because they shake better. */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  mainFields: ['module', 'main'],
  // pdfkit's Node build reads its font metrics from disk at run time; the browser build carries them.
  alias: { pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') },
  // It registers what it carries under its own address; in CommonJS there is none.
  define: { 'import.meta.url': '"file:///"' },
  outExtension: { '.js': '.cjs' },
  absWorkingDir: root,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles all functions in one run, each into `<out>/<name>/index.cjs`; throws what esbuild reports. */
export function bundle(entries: Readonly<Record<string, string>>, out = join(root, 'dist/functions')): string {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const entryPoints = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`${name}/index`, entry]));
  buildSync({ ...bundling, mainFields: [...bundling.mainFields], entryPoints, outdir: out });
  const missing = join(root, 'dist/web/404.html');
  if ('public' in entries && existsSync(missing)) copyFileSync(missing, join(out, 'public/404.html'));
  for (const name of Object.keys(entries).filter((each) => each.endsWith('-paper'))) addFonts(join(out, name, 'fonts'));
  return out;
}

/** Puts the faces papers are set in beside a bundle, where `functions/print/fonts.ts` reads them in Lambda. */
function addFonts(folder: string): void {
  mkdirSync(folder);
  for (const face of ['400Regular', '700Bold', '400Regular_Italic']) {
    const file = `Tinos_${face}.ttf`;
    copyFileSync(join(root, 'node_modules/@expo-google-fonts/tinos', face, file), join(folder, file));
  }
}
