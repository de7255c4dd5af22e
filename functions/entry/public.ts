import { publicHallRoutes } from '#shared/api/routes-hall.ts';
import { publicRoutes } from '#shared/api/routes-public.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { checkReceipt } from '../public/check-receipt.ts';
import { checkResult } from '../public/check-result.ts';
import { getHall } from '../public/get-hall.ts';
import { health } from '../public/health.ts';
import { listHalls } from '../public/list-halls.ts';
import { openapi } from '../public/openapi.ts';
import { pageNotFound } from '../public/page-not-found.ts';
import { takeTicket } from '../public/take-ticket.ts';
import { trackDossier } from '../public/track-dossier.ts';

const api = entry<'public'>(
  openContainer(environment()),
  { ...publicRoutes, ...publicHallRoutes },
  {
    checkReceipt,
    checkResult,
    getHall,
    health,
    listHalls,
    openapi,
    takeTicket,
    trackDossier,
  },
);

/** What anyone may call; an address that is neither a route nor a published page gets the site's own page for that. */
export const handler = async (
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<APIGatewayProxyStructuredResultV2> =>
  event.routeKey === '$default' && !event.rawPath.startsWith('/api/') ? pageNotFound() : api(event, context);
