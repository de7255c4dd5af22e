import { useEffect, useState } from 'preact/hooks';
import { checkToken } from '#shared/result/check-token.ts';
import type { CheckedToken } from '#shared/result/check-token.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { caller, isRefused } from '../api/call.ts';
import type { ReplyOf } from '../api/call.ts';

const call = caller();

/** What the portal said of a result when it was asked. */
export type Asked = ReplyOf<'checkResult'> | 'asking' | 'not-known' | 'could-not-ask';

/** What finds a result: a digest of what its code says, the same as the portal keeps. */
const checkOf = async (token: string): Promise<string> => {
  const said = new TextEncoder().encode(token.split('.')[0]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return [...digest]
    .map((each) => each.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 40);
};

/** The code behind `#` of the address, checked by its own signature as it changes; then the portal is asked whether the result stands. */
export const useChecked = (keys: readonly PublicKey[]) => {
  const [token, setToken] = useState(location.hash.slice(1));
  const [checked, setChecked] = useState<CheckedToken>();
  const [asked, setAsked] = useState<Asked>('asking');
  useEffect(() => {
    const scan = () => setToken(location.hash.slice(1));
    addEventListener('hashchange', scan);
    return () => removeEventListener('hashchange', scan);
  }, []);
  const ask = async () => {
    setAsked('asking');
    const answer = await call('checkResult', { body: { check: await checkOf(token) } }).catch((error: unknown) =>
      isRefused(error, 'not-found') ? ('not-known' as const) : ('could-not-ask' as const),
    );
    setAsked(answer);
  };
  useEffect(() => {
    setChecked(undefined);
    if (token === '') return;
    void checkToken(token, keys, crypto.subtle).then((found) => {
      setChecked(found);
      if (found.is === 'genuine') void ask();
    });
  }, [token]);
  return { token, checked, asked, ask };
};
