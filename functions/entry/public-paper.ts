import { publicRoutes } from '#shared/api/routes-public.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { printBlankForm } from '../public/print-blank-form.ts';

/** The blank forms, apart so that printing slows nobody. */
export const handler = entry<'public-paper'>(openContainer(environment()), publicRoutes, { printBlankForm });
