import { useRef } from 'preact/hooks';

/** One key for one content: pressing again after a lost answer repeats the same request, another text is another request. */
export const useKeyOf = (): ((content: unknown) => string) => {
  const keys = useRef(new Map<string, string>());
  return (content) => {
    const text = JSON.stringify(content);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
};
