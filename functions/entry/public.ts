import { publicRoutes } from '#shared/api/routes-public.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { checkReceipt } from '../public/check-receipt.ts';
import { health } from '../public/health.ts';
import { openapi } from '../public/openapi.ts';
import { pageNotFound } from '../public/page-not-found.ts';
import { trackDossier } from '../public/track-dossier.ts';

const api = entry<'public'>(openContainer(environment()), publicRoutes, {
  checkReceipt,
  health,
  openapi,
  trackDossier,
});

/** What anyone may call; an address that is neither a route nor a published page gets the site's own page for that. */
export const handler = async (
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<APIGatewayProxyStructuredResultV2> =>
  event.routeKey === '$default' && !event.rawPath.startsWith('/api/') ? pageNotFound() : api(event, context);
