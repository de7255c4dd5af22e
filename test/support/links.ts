/** What a deployment brings and the API answers: not publishing's to keep alive. */
const elsewhere =
  /^\/(assets\/|api\/|icon\.svg|((en\/)?(nop-ho-so|apply|ho-so-cua-toi|my|thanh-toan|tra-cuu|track|can-bo|desk)\/))/;

/** The addresses of published pages that a page leads to. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(?:https:\/\/motcua\.example)?(\/[^"?#]*)/g)]
    .flatMap(([, link]) => link ?? [])
    .filter((link) => !elsewhere.test(link));

/** The file of a page in the bucket. */
export const fileOf = (link: string): string => decodeURIComponent(`${link.slice(1)}index.html`);

/** Follows every link from home and from the catalogue; answers those that lead nowhere. */
export const deadLinks = async (
  read: (link: string) => Promise<string | undefined>,
  ids: readonly string[],
): Promise<string[]> => {
  const seen = new Set(['/', '/en/', ...ids.flatMap((id) => [`/dich-vu/${id}/`, `/en/services/${id}/`])]);
  const dead: string[] = [];
  for (const link of seen) {
    const html = await read(link);
    if (html === undefined) dead.push(link);
    else for (const each of linksIn(html)) seen.add(each);
  }
  return dead;
};
