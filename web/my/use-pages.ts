import { useLoaded } from '../kit/use-loaded.ts';
import { useMore } from '../kit/use-more.ts';

type Page<Row> = { rows: Row[]; next?: string | undefined };

/** Rows page by page: `more` fetches the next page after those shown. */
export const usePages = <Row>(fetchPage: (cursor?: string) => Promise<Page<Row>>, key: string) => {
  const loaded = useLoaded(() => fetchPage(), key);
  const { error, more } = useMore(loaded, async (shown) => {
    const following = await fetchPage(shown.next);
    return { rows: [...shown.rows, ...following.rows], next: following.next };
  });
  return { page: loaded.value, error: loaded.error ?? error, reload: loaded.reload, more, put: loaded.put };
};
