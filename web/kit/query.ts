import { useEffect, useState } from 'preact/hooks';

const changed = 'portal:query';

/** Goes to another view of this page without loading it again; `replace` leaves no step in the history. */
export const goTo = (search: string, replace = false): void => {
  history[replace ? 'replaceState' : 'pushState'](null, '', search === '' ? location.pathname : search);
  dispatchEvent(new Event(changed));
};

const follow = (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  goTo(href);
};

/** The view asked for by the address (`?dossier=…&step=…`), following links that only change it, and Back. */
export const useQuery = (): URLSearchParams => {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const read = () => setSearch(location.search);
    addEventListener(changed, read);
    addEventListener('popstate', read);
    document.addEventListener('click', follow);
    return () => {
      removeEventListener(changed, read);
      removeEventListener('popstate', read);
      document.removeEventListener('click', follow);
    };
  }, []);
  return new URLSearchParams(search);
};
