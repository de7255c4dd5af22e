/** A file of the site, named as the bucket names it; rendered when it is asked for. Nearly all are text. */
export type SiteFile<Body extends string | Uint8Array = string> = { path: string; body: () => Body };
export type AnyFile = SiteFile<string | Uint8Array>;

/** A page's file: a pretty address is a folder's page. */
export const pageFile = (address: string, body: () => string): SiteFile => ({
  path: `${address.slice(1)}index.html`,
  body,
});

export const dataFile = (path: string, data: unknown): SiteFile => ({ path, body: () => JSON.stringify(data) });
