import type { AdminServiceRow, Definition } from '#shared/api/admin-views.ts';
import type { Call } from '../../api/call.ts';

/** Every service there is, page by page. */
export const readRows = async (call: Call): Promise<AdminServiceRow[]> => {
  const rows: AdminServiceRow[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const page = await call('listAdminServices', { query: { cursor } });
    rows.push(...page.rows);
    cursor = page.next;
  }
  return rows;
};

const batch = 50;

/** Newest definitions of these services; `onRead` hears how many are there, and ends it by answering false. */
export const readDefinitions = async (
  call: Call,
  serviceIds: readonly string[],
  onRead: (count: number) => boolean = () => true,
): Promise<Map<string, Definition>> => {
  const read = new Map<string, Definition>();
  let left = [...new Set(serviceIds)];
  while (left.length > 0) {
    const asked = left.slice(0, batch);
    const reply = await call('readDefinitions', { body: { serviceIds: asked } });
    for (const { serviceId, definition } of reply.definitions) read.set(serviceId, definition);
    left = [...reply.left, ...left.slice(batch)];
    if (!onRead(read.size)) break;
  }
  return read;
};
