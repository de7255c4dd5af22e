import { useState } from 'preact/hooks';
import { useLoaded } from '../kit/use-loaded.ts';

type Page<Row> = { rows: Row[]; next?: string | undefined };

/** Rows page by page: `more` fetches the next page after those shown. */
export const usePages = <Row>(fetchPage: (cursor?: string) => Promise<Page<Row>>, key: string) => {
  const loaded = useLoaded(() => fetchPage(), key);
  const [error, setError] = useState<unknown>();
  const page = loaded.value;
  const more = async () => {
    if (page?.next === undefined) return;
    try {
      const following = await fetchPage(page.next);
      loaded.put({ rows: [...page.rows, ...following.rows], next: following.next });
      setError(undefined);
    } catch (failure) {
      setError(failure);
    }
  };
  return { page, error: loaded.error ?? error, reload: loaded.reload, more, put: loaded.put };
};
