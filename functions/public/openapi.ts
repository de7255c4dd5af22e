import { openapi as described } from '#shared/api/openapi.ts';
import type { UseCase } from '../http/call.ts';

/** The API as its route table has it. */
export const openapi: UseCase<'openapi'> = () => Promise.resolve(described());
