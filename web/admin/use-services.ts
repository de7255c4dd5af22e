import { useEffect, useState } from 'preact/hooks';
import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import type { Call } from '../api/call.ts';

type State = { rows: AdminServiceRow[]; whole: boolean; error: unknown };

/** Every service, page by page: shown as they come, so that the first are there at once. */
export const useServices = (call: Call) => {
  const [state, setState] = useState<State>({ rows: [], whole: false, error: undefined });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const rows: AdminServiceRow[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = await call('listAdminServices', { query: { cursor } });
        if (left) return;
        rows.push(...page.rows);
        cursor = page.next;
        setState({ rows: [...rows], whole: cursor === undefined, error: undefined });
      }
    };
    read().catch((error: unknown) => {
      if (!left) setState((before) => ({ ...before, error }));
    });
    return () => {
      left = true;
    };
  }, [round]);
  return { ...state, reload: () => setRound((before) => before + 1) };
};
