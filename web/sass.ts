import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { usedStyles } from './used-styles.ts';

/** A short name for a text. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20);

const textOf = async (folder: string, fits: RegExp, recursive = false): Promise<string> => {
  const names = await readdir(folder, { recursive }).catch(() => []);
  const sources = names.filter((name) => fits.test(name)).sort();
  return (await Promise.all(sources.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n');
};

/** Compiles Sass, and leaves out what no page uses; what was compiled before is kept, since Sass is most of a build's time. */
export const sassPlugin = (root: string): Plugin => ({
  name: 'sass',
  setup: (build) => {
    const kept = path.join(root, 'node_modules/.cache/portal-styles');
    const pages = textOf(path.join(root, 'web'), /\.tsx?$/, true);
    build.onLoad({ filter: /\.scss$/ }, async ({ path: file }) => {
      const folders = [path.join(root, 'web/kit/styles'), path.dirname(file)];
      const sources = await Promise.all(folders.map((folder) => textOf(folder, /\.scss$/)));
      const lock = await readFile(path.join(root, 'node_modules/govuk-frontend/package.json'), 'utf8');
      const cached = path.join(kept, `${hashOf(file + sources.join('') + lock)}.css`);
      if (!existsSync(cached)) {
        const sass = await import('sass');
        const { css } = sass.compile(file, { style: 'compressed', quietDeps: true, logger: sass.Logger.silent });
        await mkdir(kept, { recursive: true });
        await writeFile(cached, css);
      }
      return { contents: usedStyles(await readFile(cached, 'utf8'), await pages), loader: 'css' };
    });
  },
});
