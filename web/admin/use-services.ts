import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import type { Call } from '../api/call.ts';
import { useEffect } from 'preact/hooks';
import { usePages } from './use-pages.ts';

/** Every service, page by page to the last: shown as they come, so that the first are there at once. */
export const useServices = (call: Call) => {
  const pages = usePages<AdminServiceRow>((cursor) => call('listAdminServices', { query: { cursor } }), 'services');
  const { rows, whole, error, readOn } = pages;
  useEffect(() => {
    if (rows.length > 0 && !whole && error === undefined) readOn();
  }, [rows]);
  return pages;
};
