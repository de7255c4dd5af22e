import { useEffect, useRef } from 'preact/hooks';

type Assets = { scripts: Record<string, string> };

/** Was another build deployed than the one this page runs, and does the page at its address wear it? Anything unclear is no. */
export const isNewer = (own: string, deployed: unknown, name: string, page: string): boolean => {
  const script = (deployed as Partial<Assets> | undefined)?.scripts?.[name];
  return script !== undefined && script !== own && page.includes(script);
};

const pause = 5 * 60_000;

const look = async (name: string): Promise<boolean> => {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src') ?? '';
  try {
    const [assets, page] = await Promise.all(
      ['/data/assets.json', location.pathname].map((address) => fetch(address, { cache: 'no-store' })),
    );
    if (!assets?.ok || !page?.ok) return false;
    return isNewer(own, await assets.json(), name, await page.text());
  } catch {
    return false;
  }
};

/** Opens the page anew once a new build is there, at a moment when nobody is in the middle of something. */
export const useNewBuild = (name: string, isQuiet: () => boolean): void => {
  const quiet = useRef(isQuiet);
  quiet.current = isQuiet;
  useEffect(() => {
    const timer = setInterval(() => {
      void look(name).then((newer) => {
        if (newer && quiet.current()) location.reload();
      });
    }, pause);
    return () => clearInterval(timer);
  }, [name]);
};
