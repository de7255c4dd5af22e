import { publishedKeys } from '#infra/publishing.ts';

const fits = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;

const isAction = (action: string): action is keyof typeof publishedKeys => action in publishedKeys;

/** May publishing do that with this file of the site's bucket? */
export const mayPublish = (action: string, key: string): boolean =>
  isAction(action) && publishedKeys[action].some((pattern) => fits(pattern, key));
