import { paths } from '#shared/api/paths.ts';
import type { RouteName } from '#shared/api/paths.ts';

type Found = { name: RouteName; params: Record<string, string> };

/** The route a method and path belong to. */
export const matchRoute = (method: string, path: string): Found | undefined => {
  for (const [name, route] of Object.entries(paths) as [RouteName, (typeof paths)[RouteName]][]) {
    const pattern = new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)').replaceAll('.', '\\.')}$`);
    const match = route.method === method ? pattern.exec(path) : null;
    if (match) return { name, params: { ...match.groups } };
  }
  return undefined;
};
