import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import { locales } from '#shared/words/text.ts';
import { frameWords } from '../words/frame.ts';
import { addressOf } from './addresses.ts';
import { appPage, appPages, notFoundPage } from './app-page.tsx';
import type { Assets, Site } from './site.ts';
import { dataFile, pageFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** The pages that applications run in: published, since the province's name and colours are theirs too. A page both languages share is Vietnamese. */
export const appFiles = (site: Site): SiteFile[] =>
  locales.flatMap((locale) =>
    appPages
      .filter(({ page }) => locale === 'vi' || addressOf(page, locale) !== addressOf(page, 'vi'))
      .map((app) => pageFile(addressOf(app.page, locale), () => appPage(app, site, locale))),
  );

/** No province is known when a deployment is built: its colours come with the style sheet that publishing keeps, its name not. */
const nowhere = (assets: Assets): Site => ({
  assets,
  agencies: [],
  province: { ...unnamedProvince, name: frameWords.oneStop },
  look: { styles: '/data/look.css' },
  today: '',
  origin: '',
});

/** What a deployment brings: the page for what is not there, which the API answers with, and where styles and scripts lie. */
export const deployedFiles = (assets: Assets): SiteFile[] => [
  { path: '404.html', body: () => notFoundPage(nowhere(assets)) },
  dataFile('data/assets.json', assets),
];
