import { useEffect } from 'preact/hooks';

/** Keeps whoever closes the page from leaving an import half done unasked. */
export const useStay = (working: boolean) => {
  useEffect(() => {
    if (!working) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [working]);
};
