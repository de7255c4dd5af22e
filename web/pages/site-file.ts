/** A file of the site, named as the bucket names it; rendered when it is asked for. */
export type SiteFile = { path: string; body: () => string };

/** A page's file: a pretty address is a folder's page. */
export const pageFile = (address: string, body: () => string): SiteFile => ({
  path: `${address.slice(1)}index.html`,
  body,
});

export const dataFile = (path: string, data: unknown): SiteFile => ({ path, body: () => JSON.stringify(data) });
