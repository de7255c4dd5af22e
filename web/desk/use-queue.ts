import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Call, ReplyOf } from '../api/call.ts';
import { addressOf } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';

/** A page of a queue, or what a search found and what was searched for. */
export type Page = ReplyOf<'listDeskDossiers'> & Partial<Pick<ReplyOf<'searchDossiers'>, 'by' | 'more'>>;
export type Asked = QueueFilter | { q: string };

/** Milliseconds between two quiet looks at a queue, while it is on the screen. */
const pause = 60_000;

/** Queues as last seen in this tab: going back to one shows it at once, at the same place. */
const kept = new Map<string, Page>();

const keyOf = (asked: Asked): string => ('q' in asked ? `q ${asked.q}` : addressOf(asked));

/** The dossier after this one in the queue last looked at, if any. */
export const nextAfter = (dossierId: string): string | undefined => {
  const last = [...kept.values()].at(-1)?.rows ?? [];
  const at = last.findIndex(({ id }) => id === dossierId);
  return at === -1 ? undefined : last[at + 1]?.id;
};

const keep = (key: string, page: Page) => {
  kept.delete(key);
  kept.set(key, page);
};

const readPage = (call: Call, asked: Asked, cursor?: string): Promise<Page> =>
  'q' in asked
    ? call('searchDossiers', { body: { q: asked.q } })
    : call('listDeskDossiers', { query: { ...asked, cursor } });

/** As many rows as were shown before, from the start: looking again loses nobody's place. */
const readAgain = async (call: Call, asked: Asked, shown: number): Promise<Page> => {
  let page = await readPage(call, asked);
  while (page.next !== undefined && page.rows.length < shown) {
    const more = await readPage(call, asked, page.next);
    page = { ...more, rows: [...page.rows, ...more.rows] };
  }
  return page;
};

type State = { key: string; page: Page | undefined; error: unknown; arrived: number };

/** A queue or what a search found: shown from memory first, looked at again every minute while the page is visible. */
export const useQueue = (call: Call, asked: Asked) => {
  const key = keyOf(asked);
  const [state, setState] = useState<State>({ key, page: kept.get(key), error: undefined, arrived: 0 });
  const round = useRef(0);
  const mine = state.key === key ? state : { key, page: kept.get(key), error: undefined, arrived: 0 };

  const put = useCallback(
    async (read: () => Promise<Page>, quiet = false) => {
      const turn = ++round.current;
      const before = kept.get(key);
      try {
        const page = await read();
        if (turn !== round.current) return;
        const known = new Set(before?.rows.map(({ id }) => id));
        keep(key, page);
        const arrived = quiet && before ? page.rows.filter(({ id }) => !known.has(id)).length : 0;
        setState({ key, page, error: undefined, arrived });
      } catch (error) {
        if (turn === round.current) setState({ key, page: kept.get(key), error, arrived: 0 });
      }
    },
    [key],
  );
  const refresh = useCallback(
    (quiet = false) => put(() => readAgain(call, asked, kept.get(key)?.rows.length ?? 0), quiet),
    [key],
  );
  const more = () =>
    put(async () => {
      const before = kept.get(key);
      const page = await readPage(call, asked, before?.next);
      return { ...page, rows: [...(before?.rows ?? []), ...page.rows] };
    });

  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < pause - 1000) return;
      last = Date.now();
      void refresh(true);
    };
    void refresh();
    const timer = setInterval(look, pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      round.current += 1;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [key]);
  return { ...mine, refresh, more };
};
