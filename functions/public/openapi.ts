import { publicRoutes } from '#shared/api/routes-public.ts';
import type { UseCase } from '../http/call.ts';

/** The API as its route table has it: the generated file, which a test holds to the table; nothing is built at a request. */
export const openapi: UseCase<'openapi'> = async () => {
  const { default: described } = await import('#shared/api/openapi.json', { with: { type: 'json' } });
  return publicRoutes.openapi.reply.parse(described);
};
