import { publicRoutes } from '#shared/api/routes-public.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { health } from '../public/health.ts';
import { openapi } from '../public/openapi.ts';
import { trackDossier } from '../public/track-dossier.ts';

/** What anyone may call. */
export const handler = entry<'public'>(openContainer(environment()), publicRoutes, { health, openapi, trackDossier });
