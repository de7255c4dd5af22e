import { locales } from '#shared/words/text.ts';
import { addressOf } from './addresses.ts';
import { appPage, appPages, notFoundPage } from './app-page.tsx';
import type { Assets, Site } from './site.ts';
import { dataFile, pageFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** What a deployment brings: the pages that applications run in, the page for what is not there, and where styles and scripts lie. */
export const appFiles = (assets: Assets): SiteFile[] => {
  const site: Site = { assets, agencies: [], today: '', origin: '' };
  return [
    // Vietnamese last, so that a page both languages share is Vietnamese.
    ...[...locales]
      .reverse()
      .flatMap((locale) =>
        appPages.map((app) => pageFile(addressOf(app.page, locale), () => appPage(app, site, locale))),
      ),
    { path: '404.html', body: () => notFoundPage(site) },
    dataFile('data/assets.json', assets),
  ];
};
