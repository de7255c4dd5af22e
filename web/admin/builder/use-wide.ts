import { useEffect, useState } from 'preact/hooks';

const room = () => matchMedia('(min-width: 1024px)');

/** Is there room for the parts beside what one writes? Follows the window. */
export const useWide = (): boolean => {
  const [wide, setWide] = useState(room().matches);
  useEffect(() => {
    const query = room();
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
};
